import 'server-only';
import { clockTolerance } from '../credentials/connect-token';
import { withStore } from '../store/store';

/** Longer than an access token lives. */
const ttl = 24 * 60 * 60_000;

type Consent = { userId: string; clientId: string };

const key = ({ userId, clientId }: Consent) => `ended-client:${userId}:${clientId}`;

/** Makes the access tokens that a user's client has invalid before they expire. */
export async function endClientEarly(consent: Consent): Promise<void> {
  await withStore((store) => store.set(key(consent), String(Date.now()), ttl));
}

/**
 * `issuedAt` is in seconds, by AuthKit's clock, which may be ahead. A client that the user let in again has a newer
 * token.
 */
export async function hasClientEnded(consent: Consent, issuedAt: number): Promise<boolean> {
  const end = await withStore((store) => store.get(key(consent)));
  return end !== undefined && (issuedAt - clockTolerance) * 1_000 <= Number(end);
}
