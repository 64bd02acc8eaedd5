import { authkitProxy } from '@workos-inc/authkit-nextjs';
import { type NextFetchEvent, type NextRequest, NextResponse } from 'next/server';
import { getRedirectUri } from '@/lib/auth/redirect-uri';
import { correctHint } from '@/lib/middleware/correct-hint';
import { protect } from '@/lib/middleware/protect';
import { isPublicFile } from '@/lib/middleware/public-files';
import { rejectMalformed } from '@/lib/middleware/reject-malformed';
import { withSecurityHeaders } from '@/lib/middleware/security-headers';
import { showSetup } from '@/lib/middleware/show-setup';
import { healthPath, publicPaths, selfGuardedPaths } from '@/lib/routes';

/** Every path requires a session unless it's listed here, or is a file in `public/`. */
const unauthenticatedPaths = [...publicPaths, ...selfGuardedPaths];

export default function middleware(request: NextRequest, event: NextFetchEvent) {
  const { pathname } = request.nextUrl;
  return withSecurityHeaders(request, async () => {
    if (pathname === healthPath) return NextResponse.next();
    const early = rejectMalformed(request) ?? showSetup(request);
    if (early) return early;
    if (isPublicFile(pathname)) return NextResponse.next();

    const authkit = authkitProxy({
      middlewareAuth: { enabled: true, unauthenticatedPaths },
      redirectUri: getRedirectUri(request),
    });
    const response = await protect(request, unauthenticatedPaths, () => authkit(request, event));
    return correctHint(request, response);
  });
}

export const config = {
  runtime: 'nodejs',
  matcher: [
    // Everything except the build's files and `lib/static-paths.mjs`. Written by `npm run generate`.
    '/((?!_next/static/|_next/image|(?:|about|icon\\.svg|apple-icon|opengraph-image|manifest\\.webmanifest|robots\\.txt|sitemap\\.xml)$).*)',
    // Every form, because an action runs at any path it's sent to.
    { source: '/:path*', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/:path*', has: [{ type: 'header', key: 'next-action' }] },
  ],
};
