import { authkitProxy } from '@workos-inc/authkit-nextjs';
import { type NextFetchEvent, type NextRequest, NextResponse } from 'next/server';
import { describeProblems, type EnvProblem, inspectEnv } from '@/lib/env';
import { problem } from '@/lib/problem';
import { getRedirectUri } from '@/lib/redirect-uri';
import { refuse } from '@/lib/refuse';
import { apiPaths, healthPath, isApiPath, publicPaths, setupPath } from '@/lib/routes';
import { withSecurityHeaders } from '@/lib/security-headers';
import { callsAction, settle } from '@/lib/settle';

export default function middleware(incoming: NextRequest, event: NextFetchEvent) {
  return withSecurityHeaders(incoming, async (request) => {
    const { pathname } = request.nextUrl;
    if (pathname === healthPath) return NextResponse.next();
    const refusal = await refuse(request);
    if (refusal) return refusal;

    const { env, problems } = inspectEnv();
    if (problems.length > 0) return askForSetup(request, problems);

    const actionPath = callsAction(request) ? [pathname] : [];
    const response = await authkitProxy({
      middlewareAuth: {
        enabled: true,
        unauthenticatedPaths: [...publicPaths, ...apiPaths, ...actionPath],
      },
      redirectUri: getRedirectUri(request, env),
      debug: env.AUTHKIT_DEBUG === '1',
    })(request, event);

    return response ? settle(request, response) : NextResponse.next();
  });
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
