// JavaScript, because `next.config.mjs` imports it, and Node.js 20 can't load TypeScript.

/**
 * Public paths that are the same for everyone. The middleware's matcher leaves them out, so a CDN can serve them,
 * and all but the home page work while a variable is missing. `npm run generate` writes the matcher from this list, and
 * `next.config.mjs` adds their headers. A public page that needs the session belongs in `publicPages` instead.
 */
export const staticPaths = [
  '/',
  '/about',
  '/icon.svg',
  '/apple-icon',
  '/opengraph-image',
  '/manifest.webmanifest',
  '/robots.txt',
  '/sitemap.xml',
];
