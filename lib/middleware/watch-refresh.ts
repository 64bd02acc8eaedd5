import { type NextMiddleware, type NextRequest, NextResponse } from 'next/server';
import { type RefreshOutcome, reportRefresh } from '../auth/report-refresh';
import { sessionCookie } from '../auth/session-cookie';
import { unsealSession } from '../auth/unseal-session';

/** Reports the outcome of AuthKit's refresh, if any, from the response: the proxy has no callbacks. */
export async function watchRefresh(
  request: NextRequest,
  authkit: () => ReturnType<NextMiddleware>,
): Promise<Response> {
  const start = performance.now();
  const response = (await authkit()) ?? NextResponse.next();
  const outcome = readOutcome(response);
  if (outcome) {
    const { method, nextUrl } = request;
    const reason = outcome === 'ended' ? await findReason(request) : undefined;
    reportRefresh({ outcome, by: 'middleware', method, path: nextUrl.pathname, reason, start });
  }
  return response;
}

/** Sessions that can't be opened may be forged, or sealed with an earlier `WORKOS_COOKIE_PASSWORD`. */
async function findReason(request: NextRequest) {
  return (await unsealSession(request))?.accessToken ? undefined : 'unreadable';
}

/** AuthKit sets, deletes, or keeps the cookie. It forwards a session only if it's still valid. */
function readOutcome(response: Response): RefreshOutcome | undefined {
  const cookie = getSetSession(response);
  if (cookie !== undefined) return cookie ? 'refreshed' : 'ended';
  const isForwarded = response.headers.has('x-middleware-request-x-workos-session');
  return isForwarded ? undefined : 'unreachable';
}

export function getSetSession({ headers }: Response): string | undefined {
  const prefix = `${sessionCookie}=`;
  const cookie = headers.getSetCookie().findLast((entry) => entry.startsWith(prefix));
  return cookie?.slice(prefix.length).split(';')[0];
}
