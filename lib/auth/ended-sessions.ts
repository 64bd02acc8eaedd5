import 'server-only';
import { decodeJwt } from 'jose';
import { withStore } from '../store/store';

/** The longest lifetime that WorkOS allows for an access token. */
const ttl = 24 * 60 * 60_000;

const sessionKey = (id: string) => `ended-session:${id}`;
const membershipKey = (userId: string, organizationId = '') =>
  `ended-membership:${userId}:${organizationId}`;

/** Invalidates a session's access tokens before they expire. */
export async function endSessionEarly(sessionId: string): Promise<void> {
  await withStore((store) => store.set(sessionKey(sessionId), '1', ttl));
}

/** Invalidates a user's access tokens for an organization that were issued before `at`. */
export async function endMembershipEarly(
  { userId, organizationId }: { userId: string; organizationId: string },
  at: string,
): Promise<void> {
  await withStore((store) => store.set(membershipKey(userId, organizationId), at, ttl));
}

type Token = { sessionId: string; userId: string; organizationId?: string; accessToken: string };

/** Whether an event reported the end of the session or membership before the access token expired. */
export async function hasEndedEarly(token: Token): Promise<boolean> {
  const { sessionId, userId, organizationId, accessToken } = token;
  const keys = [sessionKey(sessionId), membershipKey(userId, organizationId)];
  const [session, membershipEnd] = await withStore((store) => store.getMany(keys));
  if (session || !membershipEnd) return Boolean(session);
  // Someone who was added again has a newer token.
  const { iat = 0 } = decodeJwt(accessToken);
  return iat * 1000 <= Date.parse(membershipEnd);
}
