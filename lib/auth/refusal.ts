import { explainUnmet, type Unmet } from './requirement';

/** The middleware sends the reason to forms as text, and actions return it in their state. */
export const refusals = {
  'signed-out': 'You’re signed out, so nothing was saved.',
  'other-user': 'Someone else signed in from another tab, so nothing was saved. Reload the page.',
  'other-organization':
    'You switched organizations in another tab, so nothing was saved. Reload the page.',
  stale: 'Nothing was changed. For security, sign in again and retry.',
  impersonating: 'You can’t do this while impersonating someone.',
  'no-organization': 'You need to be in an organization to do this.',
  unreachable: 'WorkOS isn’t responding, so nothing was saved. You’re still signed in. Try again.',
  'session-too-large':
    'Your session is too large for its cookie, so nothing was saved. Ask an organization admin to remove some of your permissions or feature flags.',
  unreadable: 'We couldn’t read this form. Reload the page and try again.',
} as const;

export type RefusalReason = keyof typeof refusals | 'forbidden';

export function isRefusal(value: string): value is keyof typeof refusals {
  return Object.hasOwn(refusals, value);
}

/** `message` is for the user. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly reason: RefusalReason;

  constructor(refusal: keyof typeof refusals | Unmet) {
    const isReason = typeof refusal === 'string';
    super(isReason ? refusals[refusal] : explainUnmet(refusal));
    this.reason = isReason ? refusal : 'forbidden';
  }
}
