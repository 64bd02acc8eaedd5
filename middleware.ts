import { authkitProxy } from '@workos-inc/authkit-nextjs';
import { type NextFetchEvent, type NextRequest, NextResponse } from 'next/server';
import { isConfigured } from '@/lib/env';
import { getRedirectUri } from '@/lib/redirect-uri';
import { apiPaths, publicPaths } from '@/lib/routes';
import { callsAction, settle } from '@/lib/settle';

export default async function middleware(request: NextRequest, event: NextFetchEvent) {
  if (!isConfigured()) return NextResponse.rewrite(new URL('/setup', request.url));

  const actionPath = callsAction(request) ? [request.nextUrl.pathname] : [];
  const response = await authkitProxy({
    middlewareAuth: {
      enabled: true,
      unauthenticatedPaths: [...publicPaths, ...apiPaths, ...actionPath],
    },
    redirectUri: getRedirectUri(request),
    debug: process.env.AUTHKIT_DEBUG === '1',
  })(request, event);

  return response ? settle(request, response) : undefined;
}

export const config = {
  runtime: 'nodejs',
  // Everything but static files: `_next`, and names with an extension such as favicon.ico.
  matcher: [
    '/((?!_next/static|_next/image|.*\\.(?:ico|png|svg|jpg|webp|woff2|txt|xml|webmanifest)$).*)',
  ],
};
