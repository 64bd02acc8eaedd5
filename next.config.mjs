import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clean, cleanEnv } from './lib/env/clean.mjs';
import { requiredNames } from './lib/env/required-names.mjs';
import { prerenderedDirectives, toPolicy } from './lib/middleware/page-policy.mjs';
import { staticPaths } from './lib/static-paths.mjs';

// The build reads these itself.
const names = Object.keys(process.env).filter((name) => /^NEXT_(?!PRIVATE_|RUNTIME)/.test(name));
cleanEnv(['APP_URL', ...names]);

/** https://owasp.org/www-project-secure-headers */
const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...(process.env.NODE_ENV === 'production' && { 'Strict-Transport-Security': 'max-age=63072000' }),
};

/**
 * Not for WebKit: if a user goes back to a URL that now redirects between the app and WorkOS, this policy makes it show
 * the page of one at the URL of the other, where nothing works. Chrome's user agent names WebKit too.
 */
const openerPolicy = {
  source: '/:path*',
  missing: [{ type: 'header', key: 'user-agent', value: '.*AppleWebKit/(?!.*Chrome/).*' }],
  headers: [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }],
};

/**
 * The middleware adds the policy for all other paths. Caches may give these responses to every browser, so the
 * opener policy is off, even where it would work.
 */
const staticHeaders = staticPaths.map((source) => ({
  source,
  headers: [
    { key: 'Content-Security-Policy', value: toPolicy(prerenderedDirectives) },
    { key: 'Cross-Origin-Opener-Policy', value: 'unsafe-none' },
  ],
}));

/** Paths of the files in `public/`, which the middleware lets through. */
const publicFiles = readdirSync('public', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    join(parentPath, name).slice('public'.length).replaceAll(sep, '/'),
  );

/** `next dev` serves its scripts only to pages on localhost and these hosts. */
const appUrl = process.env.APP_URL ?? '';
const devHosts = URL.canParse(appUrl) ? [new URL(appUrl).hostname] : [];

/**
 * The folder with the app's packages: this one, or the workspace it belongs to. Next.js would guess it from lockfiles,
 * and be misled by a stray one in a parent folder.
 */
const project = dirname(fileURLToPath(import.meta.url));
const [packagesRoot = ''] = createRequire(import.meta.url)
  .resolve('next/package.json')
  .split(`${sep}node_modules${sep}`);
const root = `${project}${sep}`.startsWith(`${packagesRoot}${sep}`) ? packagesRoot : project;

/**
 * Vercel serves the home page without asking the app, and a deployment keeps the variables of its build. Elsewhere,
 * `lib/middleware/show-setup-at-home.ts` looks when the server starts.
 */
const opensOnSetup =
  Boolean(process.env.VERCEL) && requiredNames.some((name) => !clean(process.env[name]));

/** @type {import('next').NextConfig} */
const nextConfig = {
  // For the container: see Dockerfile. `next start` doesn't serve that output.
  output: process.env.BUILD_STANDALONE === '1' ? 'standalone' : undefined,
  allowedDevOrigins: devHosts,
  outputFileTracingRoot: root,
  turbopack: { root },
  cacheComponents: true,
  // For 'use cache: remote'. 'use cache' keeps its results in the process.
  cacheHandlers: { remote: join(project, 'lib/store/load-cache-handler.mjs') },
  partialPrefetching: true,
  // Loaded from node_modules, so its 500 kB aren't in several bundles.
  serverExternalPackages: ['redis'],
  poweredByHeader: false,
  // Images are pre-sized, so the optimizer would only add an endpoint.
  images: { unoptimized: true },
  env: { PUBLIC_FILES: publicFiles.join('\n') },
  redirects: async () => [
    { source: '/dashboard/developer', destination: '/dashboard/api-keys', permanent: true },
    ...(opensOnSetup ? [{ source: '/', destination: '/setup', permanent: false }] : []),
  ],
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })),
    },
    openerPolicy,
    ...staticHeaders,
  ],
  // Keeps preloads out of the `Link` header, which isn't compressed. They're in the document, which is.
  // 1 is too short for any header; React warns about 0.
  reactMaxHeadersLength: 1,
  experimental: {
    authInterrupts: true,
    useOffline: true,
    // Would include the page in each document a second time. Prefetches make navigation instant without it.
    cachedNavigations: false,
    // Lets tests hold back content that isn't instant. Never enable it in a build for users.
    exposeTestingApiInProductionBuild: process.env.EXPOSE_TESTING_API === '1',
  },
};

export default nextConfig;
