import { authkitProxy, handleAuthkitProxy } from '@workos-inc/authkit-nextjs';
import { type NextFetchEvent, type NextRequest, NextResponse } from 'next/server';
import { getRedirectUri } from '@/lib/auth/redirect-uri';
import { sessionCookie } from '@/lib/auth/session-cookie';
import { describeProblems, type Env, type EnvProblem, inspectEnv } from '@/lib/env';
import { setHints } from '@/lib/hints';
import { callsAction, deletesSession, settle } from '@/lib/middleware/protect';
import { refuse } from '@/lib/middleware/reject-malformed';
import { withSecurityHeaders } from '@/lib/middleware/security-headers';
import { problem } from '@/lib/problem';
import { apiPaths, healthPath, isApiPath, publicPages, publicPaths, setupPath } from '@/lib/routes';
import { isMock } from '@/lib/workos/api-origin';

export default function middleware(request: NextRequest, event: NextFetchEvent) {
  const { env, problems } = inspectEnv();
  return withSecurityHeaders(request, env, async () => {
    const { pathname } = request.nextUrl;
    if (pathname === healthPath) return NextResponse.next();
    const refusal = await refuse(request);
    if (refusal) return refusal;
    if (problems.length > 0) return askForSetup(request, problems);

    if (!publicPaths.includes(pathname)) return runAuthkit(request, event, env);
    const hasSession = request.cookies.has(sessionCookie);
    const response = hasSession
      ? await runAuthkit(request, event, env)
      : passSignedOut(request, env);
    if (publicPages.includes(pathname)) {
      const isSignedIn = hasSession && !deletesSession(response);
      setHints(request, response, { 'signed-in': isSignedIn, 'mock-workos': isMock(env) });
    }
    return response;
  });
}

/** Verifies and renews the session, and sends whoever needs one to sign in. */
async function runAuthkit(request: NextRequest, event: NextFetchEvent, env: Partial<Env>) {
  const actionPath = callsAction(request) ? [request.nextUrl.pathname] : [];
  const response = await authkitProxy({
    middlewareAuth: {
      enabled: true,
      unauthenticatedPaths: [...publicPaths, ...apiPaths, ...actionPath],
    },
    redirectUri: getRedirectUri(request, env),
    debug: env.AUTHKIT_DEBUG === '1',
  })(request, event);
  return response ? settle(request, response) : NextResponse.next();
}

/**
 * What AuthKit would pass on for a public page without a session, but for the sign-in URL: it makes
 * one for every such request, which costs more than all the rest.
 */
function passSignedOut(request: NextRequest, env: Partial<Env>) {
  const forAuthkit = new Headers({
    'x-workos-middleware': 'true',
    'x-url': request.url,
    'x-redirect-uri': getRedirectUri(request, env),
  });
  return handleAuthkitProxy(request, forAuthkit);
}

/** Without its variables the app cannot tell who is there, so it says what is missing instead. */
function askForSetup(request: NextRequest, problems: EnvProblem[]) {
  const isPage = ['GET', 'HEAD'].includes(request.method) && !isApiPath(request.nextUrl.pathname);
  return isPage
    ? NextResponse.rewrite(new URL(setupPath, request.url))
    : problem(503, 'Service Unavailable', describeProblems(problems), { 'retry-after': '60' });
}

export const config = {
  runtime: 'nodejs',
  // Everything but static files: `_next`, and names with an extension such as favicon.ico. None of
  // those are in the dashboard or the API, whatever a path there ends with.
  matcher: [
    '/dashboard/:path*',
    '/api/:path*',
    '/((?!_next/static|_next/image|.*\\.(?:ico|png|svg|jpg|webp|woff2|txt|xml|webmanifest)$).*)',
  ],
};
