import 'server-only';
import { createHash } from 'node:crypto';
import { getTokenClaims, type UserInfo, withAuth } from '@workos-inc/authkit-nextjs';
import { cacheLife } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { safeReturnTo, signInTo } from '../routes';
import type { SessionIdentity } from './identity';

/** The user and their grants, as plain data that client components may receive. */
export type Session = Omit<UserInfo, 'accessToken'> & {
  /** When the access token expires, in seconds since the epoch. The middleware renews it before. */
  expiresAt: number;
};

/**
 * Returns the session without its access token, or null when nobody is signed in.
 *
 * Pages call this and not `withAuth()`: a private cache is what lets Next.js prefetch a page with its
 * session content. `stale` must be five minutes for that, the lifetime of an access token. Actions and
 * APIs check again on the server.
 */
export async function getSession(): Promise<Session | null> {
  'use cache: private';
  cacheLife({ stale: 300 });

  const auth = await withAuth();
  if (!auth.user) return null;
  return toSession(auth);
}

/** Returns what `withAuth()` found, without the access token. */
export async function toSession({ accessToken, ...auth }: UserInfo): Promise<Session> {
  const { exp: expiresAt = 0 } = await getTokenClaims(accessToken);
  return { ...auth, expiresAt };
}

/** Returns the session. Sends signed-out visitors to sign in, and back to where they were. */
export async function requireUser(): Promise<Session> {
  const session = await getSession();
  if (session) return session;
  const url = (await headers()).get('x-url');
  const { pathname, search } = new URL(url ?? '/', 'http://localhost');
  redirect(signInTo({ returnTo: safeReturnTo(`${pathname}${search}`) }));
}

/** Returns what tells this session's content from another's. */
export function identify(
  session: Omit<UserInfo, 'accessToken'> & { expiresAt?: number; accessToken?: string },
): SessionIdentity {
  const { user, organizationId = '', impersonator } = session;
  const { expiresAt: _, accessToken: __, ...content } = session;
  return {
    person: impersonator ? `${user.id} by ${impersonator.email}` : user.id,
    organization: organizationId,
    version: createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 12),
  };
}
