import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** https://owasp.org/www-project-secure-headers; the content security policy is the middleware's. */
const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  ...(process.env.NODE_ENV === 'production' && { 'Strict-Transport-Security': 'max-age=63072000' }),
};

/** The paths of the files in `public/`, which the middleware lets through. */
const publicFiles = readdirSync('public', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    join(parentPath, name).slice('public'.length).replaceAll(sep, '/'),
  );

/** @type {import('next').NextConfig} */
const nextConfig = {
  // For the container: see Dockerfile. `next start` does not serve that output.
  output: process.env.BUILD_STANDALONE === '1' ? 'standalone' : undefined,
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // The pictures are made in their sizes, so the optimizer would only be one more endpoint.
  images: { unoptimized: true },
  env: { PUBLIC_FILES: publicFiles.join('\n') },
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })),
    },
  ],
  // What is preloaded stands in the document, which is compressed, and not in a header, which is not:
  // no header is as short as this. React complains of 0.
  reactMaxHeadersLength: 1,
  experimental: {
    authInterrupts: true,
    useOffline: true,
    // It writes the page into each document a second time. Prefetches make navigation instant without.
    cachedNavigations: false,
    // Lets the tests hold back what is not instant. Never in a build for people.
    exposeTestingApiInProductionBuild: process.env.EXPOSE_TESTING_API === '1',
  },
};

export default nextConfig;
