import { inWords, type Requirement } from './requirement';

type Refusal =
  | { reason: 'signed-out' }
  | { reason: 'other-user' }
  | { reason: 'stale' }
  | { reason: 'forbidden'; requirement: Requirement }
  | { reason: 'impersonating' }
  | { reason: 'unreachable' };

export type RefusalReason = Refusal['reason'];

/** Why an action did nothing. `message` is for the person who tried. */
export class AccessError extends Error {
  override readonly name = 'AccessError';

  constructor(readonly refusal: Refusal) {
    super(
      refusal.reason === 'forbidden'
        ? `You need ${inWords(refusal.requirement)} for this. Nothing was changed. An admin of your organization can grant it.`
        : messages[refusal.reason],
    );
  }
}

const messages = {
  'signed-out': 'You are signed out. Nothing was changed. Sign in and repeat it.',
  'other-user':
    'Somebody else is signed in now, in another tab. Nothing was changed. Reload the page.',
  stale: 'This needs a recent sign-in. Nothing was changed. Confirm that it is you and repeat it.',
  impersonating: 'This cannot be done while impersonating somebody. Nothing was changed.',
  unreachable: 'WorkOS did not answer, so nothing was changed. You are still signed in. Try again.',
};
