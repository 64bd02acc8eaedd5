import type { NextRequest } from 'next/server';
import { sessionCookie } from '../auth/session-cookie';
import { hintCookie } from '../hints';
import { isApiPath } from '../routes';
import { endsSession } from './protect';

/**
 * Signing in and out set the hint for public pages. The session may also have ended elsewhere, or be older than the
 * hint, so every other page corrects it.
 */
export function correctHint({ cookies, method, nextUrl }: NextRequest, response: Response) {
  if (method !== 'GET' || isApiPath(nextUrl.pathname)) return response;
  const isSignedIn = cookies.has(sessionCookie) && !endsSession(response);
  if (cookies.has('signed-in') !== isSignedIn) {
    response.headers.append('set-cookie', hintCookie('signed-in', isSignedIn));
  }
  return response;
}
