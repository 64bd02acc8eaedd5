import 'server-only';
import { createHash } from 'node:crypto';
import { getTokenClaims, type UserInfo } from '@workos-inc/authkit-nextjs';
import { cacheLife } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { safeReturnTo, signInTo } from '../routes';
import type { SessionIdentity } from './identity';
import { readAuth } from './read-auth';

/** Plain data that client components may receive. */
export type Session = Omit<UserInfo, 'accessToken'> & {
  /** Seconds since the epoch. */
  expiresAt: number;
};

/**
 * Pages call this instead of `readAuth()`: the private cache lets Next.js prefetch a page with its session
 * content, if `stale` is at least an access token's lifetime. Actions and APIs check again on the server.
 */
export async function getSession(): Promise<Session | null> {
  'use cache: private';
  cacheLife({ stale: 300 });

  const auth = await readAuth();
  if (!auth.user) return null;
  return toSession(auth);
}

export async function toSession({ accessToken, ...auth }: UserInfo): Promise<Session> {
  const { exp: expiresAt = 0 } = await getTokenClaims(accessToken);
  return { ...auth, expiresAt };
}

/** Redirects signed-out visitors to sign in and back. */
export async function requireUser(): Promise<Session> {
  const session = await getSession();
  if (session) return session;
  const url = (await headers()).get('x-url');
  const { pathname, search } = new URL(url ?? '/', 'http://localhost');
  redirect(signInTo({ returnTo: safeReturnTo(`${pathname}${search}`) }));
}

export function identify(
  session: Omit<UserInfo, 'accessToken'> & { expiresAt?: number; accessToken?: string },
): SessionIdentity {
  const { user, organizationId = '', impersonator } = session;
  const { expiresAt: _, accessToken: __, ...content } = session;
  return {
    user: impersonator ? `${user.id} by ${impersonator.email}` : user.id,
    organization: organizationId,
    version: createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 12),
  };
}
