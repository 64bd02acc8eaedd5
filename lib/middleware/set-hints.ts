import type { NextRequest } from 'next/server';
import { sessionCookie } from '../auth/session-cookie';
import { inspectEnv } from '../env';
import { type Hint, hints } from '../hints';
import { publicPages } from '../routes';
import { isMock } from '../workos/api-origin';
import { endsSession } from './protect';

export function setHints(request: NextRequest, response: Response): Response {
  const { cookies, nextUrl } = request;
  if (!publicPages.includes(nextUrl.pathname)) return response;
  const expected: Record<Hint, boolean> = {
    'signed-in': cookies.has(sessionCookie) && !endsSession(response),
    'mock-workos': isMock(inspectEnv().env),
  };
  for (const name of hints.filter((hint) => cookies.has(hint) !== expected[hint])) {
    const value = expected[name] ? '1; Max-Age=31536000' : '; Max-Age=0';
    response.headers.append('set-cookie', `${name}=${value}; Path=/; SameSite=Lax`);
  }
  return response;
}
