import { unsealData } from 'iron-session';
import type { NextRequest } from 'next/server';
import { getEnv } from '../env';
import { sessionCookie } from './session-cookie';

/** Anything with cookies: a request, or what `cookies()` returns. */
export type WithCookies = { cookies: Pick<NextRequest['cookies'], 'get'> };

/** Returns what the session cookie contains, or undefined if it can't be opened. */
export async function unsealSession({ cookies }: WithCookies) {
  const { WORKOS_COOKIE_PASSWORD: password } = getEnv();
  const sealed = cookies.get(sessionCookie)?.value ?? '';
  return unsealData<{ accessToken?: string }>(sealed, { password }).catch(() => undefined);
}
