import 'server-only';
import { decodeJwt } from 'jose';
import { withStore } from '../store/store';

/** WorkOS lets an access token live for at most this long. */
const ttl = 24 * 60 * 60_000;

const sessionKey = (id: string) => `ended-session:${id}`;
const membershipKey = (userId: string, organizationId = '') =>
  `ended-membership:${userId}:${organizationId}`;

/** Makes the access tokens of a session invalid before they expire. */
export async function endSessionEarly(sessionId: string): Promise<void> {
  await withStore((store) => store.set(sessionKey(sessionId), '1', ttl));
}

/** Makes the access tokens that a user got as a member of an organization before `at` invalid. */
export async function endMembershipEarly(
  { userId, organizationId }: { userId: string; organizationId: string },
  at: string,
): Promise<void> {
  await withStore((store) => store.set(membershipKey(userId, organizationId), at, ttl));
}

type Token = { sessionId: string; userId: string; organizationId?: string; accessToken: string };

/** Whether an event says that the session or the membership has ended, although the access token hasn't expired. */
export async function hasEndedEarly(token: Token): Promise<boolean> {
  const { sessionId, userId, organizationId, accessToken } = token;
  const keys = [sessionKey(sessionId), membershipKey(userId, organizationId)];
  const [session, membershipEnd] = await withStore((store) => store.getMany(keys));
  if (session || !membershipEnd) return Boolean(session);
  // Someone who was added again has a token since.
  const { iat = 0 } = decodeJwt(accessToken);
  return iat * 1000 <= Date.parse(membershipEnd);
}
