import { inWords, type Requirement } from '../access';

type Refusal =
  | { reason: 'signed-out' }
  | { reason: 'forbidden'; requirement: Requirement }
  | { reason: 'impersonating' }
  | { reason: 'unreachable' };

/** Why an action or an API route did nothing. `message` is for the person who tried. */
export class AccessError extends Error {
  override readonly name = 'AccessError';

  constructor(readonly refusal: Refusal) {
    super(toMessage(refusal));
  }
}

function toMessage(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'signed-out':
      return 'You are signed out. Sign in again and repeat it.';
    case 'forbidden':
      return `You need ${inWords(refusal.requirement)} for this. Nothing was changed. An admin of your organization can grant it.`;
    case 'impersonating':
      return 'This cannot be done while impersonating somebody. Nothing was changed.';
    case 'unreachable':
      return 'WorkOS did not answer, so nothing was changed. You are still signed in. Try again.';
  }
}
