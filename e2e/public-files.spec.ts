import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isListed, publicPaths, selfGuardedPaths } from '@/lib/routes';
import { startOwnApp } from '@/scripts/lib/own-process';
import { findManifest } from '@/scripts/lib/packages';
import { expect, test } from './support/fixtures';
import { send, signedIn } from './support/raw-request';

/** A folder that no other test uses. */
const folder = `served-${crypto.randomUUID()}`;
const wellKnown = `.well-known/${folder}`;

const names = [
  'photo.jpeg',
  'animation.gif',
  'picture.avif',
  'PICTURE.PNG',
  'manual.pdf',
  'data.json',
  'feed.xml',
  'sw.js',
  'film.mp4',
  'page.html',
  'no-extension',
  'two.dots.tar.gz',
  'with spaces.txt',
  'Übersicht für März.txt',
  '日本語.txt',
  'copy (1).txt',
  '100%.txt',
  'a+b&c=d.txt',
  'deeper/[id].txt',
];
const files = [
  ...names.map((name) => `${folder}/${name}`),
  `${wellKnown}/assetlinks.json`,
  `${wellKnown}/apple-app-site-association`,
];

test('everything in public/ opens signed out, whatever its name', async () => {
  test.slow();
  for (const file of files) {
    mkdirSync(dirname(join('public', file)), { recursive: true });
    writeFileSync(join('public', file), `content of ${file}`);
  }
  try {
    const app = await startOwnApp();
    for (const file of files) {
      const path = `/${file.split('/').map(encodeURIComponent).join('/')}`;
      const response = await fetch(`${app.url}${path}`, { redirect: 'manual' });
      expect(response.status, file).toBe(200);
      expect(await response.text()).toBe(`content of ${file}`);
      expect(response.headers.getSetCookie()).toEqual([]);
      const head = await fetch(`${app.url}${path}`, { method: 'HEAD', redirect: 'manual' });
      expect(head.status, file).toBe(200);
      const form = { method: 'POST', headers: { 'next-action': 'x' }, body: '[]' };
      expect((await fetch(`${app.url}${path}`, form)).status, file).toBe(405);
    }
    // Paths next to a file aren't public.
    for (const path of [`/${folder}`, `/${folder}/photo.jpeg/x`, `/${folder}/Photo.jpeg`]) {
      const response = await fetch(`${app.url}${path}`, { redirect: 'manual' });
      expect(response.headers.get('location'), path).toContain('/sign-in?returnTo=');
    }
    await app.stop();
  } finally {
    rmSync(join('public', folder), { recursive: true });
    rmSync(join('public', wellKnown), { recursive: true });
    if (readdirSync('public/.well-known').length === 0)
      rmSync('public/.well-known', { recursive: true });
  }
});

const lookalikes = [
  '/reports/1.png',
  '/reports/1.jpeg',
  '/reports/summary.pdf',
  '/copied/route.json',
  '/dashboard/report.png',
  '/dashboard/report.js',
  '/favicon.ico',
  '/.well-known/secret.json',
  '/index.html',
  '/icon.svg/x',
  '/robots.txt.json',
  '/public/robots.txt',
  `/${folder}.css`,
];

test('a page or API whose path looks like a file is protected, however it is requested', async () => {
  const { cookie } = await signedIn();
  const forged = {
    'x-workos-middleware': 'true',
    'x-workos-session': cookie.slice('wos-session='.length),
    'x-url': 'http://localhost/about',
    'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
    'x-middleware-next': '1',
    'x-nextjs-data': '1',
    'x-matched-path': '/about',
    'x-invoke-path': '/about',
    'x-forwarded-uri': '/about',
    'x-original-url': '/about',
  };
  for (const headers of [{}, forged, { accept: 'image/png' }, { 'sec-fetch-dest': 'image' }]) {
    for (const path of lookalikes) {
      const visit = await send(path, { headers });
      expect(visit.location, path).toBe(`/sign-in?returnTo=${encodeURIComponent(path)}`);
      const form = { method: 'POST', body: '[]', headers: { ...headers, 'next-action': 'x' } };
      expect(await send(path, form), path).toMatchObject({ status: 401, text: 'signed-out' });
    }
    for (const path of ['/api/files/x.xml', '/api/me/x.png', '/api/members.csv']) {
      for (const method of ['GET', 'POST']) {
        const { status } = await send(path, { method, headers });
        expect([401, 404], path).toContain(status);
      }
    }
  }
});

/** Images and files that Next.js generates from `app/`, by its file conventions. */
const metadataFiles = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => /^(.*\/)?(\w+(?:-\w+)?)\.(\w+)$/.exec(file) ?? [])
  .filter(([, , name = '']) =>
    /^(favicon|(icon|apple-icon|opengraph-image|twitter-image)\d?|manifest|robots|sitemap)$/.test(
      name,
    ),
  )
  .map(([, parent = '', name = '', extension = '']) => `/${parent}${toFileName(name, extension)}`);

function toFileName(name: string, extension: string) {
  const written: Record<string, string> = {
    robots: '.txt',
    sitemap: '.xml',
    manifest: '.webmanifest',
  };
  return `${name}${written[name] ?? (/^(tsx?|js)$/.test(extension) ? '' : `.${extension}`)}`;
}

test('the images and files that Next.js generates from app/ open signed out', async () => {
  expect(metadataFiles).toEqual(expect.arrayContaining(['/icon.svg', '/robots.txt']));
  for (const path of metadataFiles) {
    expect(publicPaths).toContain(path);
    expect(await send(path), path).toMatchObject({ status: 200 });
  }
});

/** AuthKit's path matcher. */
const { parse, tokensToRegexp } = createRequire(findManifest('@workos-inc/authkit-nextjs') ?? '')(
  'path-to-regexp',
);

test('the middleware and AuthKit agree on which paths are public', () => {
  const openPaths = [...publicPaths, ...selfGuardedPaths];
  const patterns = openPaths.map((path) => new RegExp(tokensToRegexp(parse(path)).source));
  const paths = [
    ...openPaths.map((path) => path.replace('/:path*', '')),
    ...openPaths.map((path) => `${path.replace('/:path*', '')}/x`),
    ...openPaths.map((path) => `${path.replace('/:path*', '')}x`),
    ...openPaths.map((path) => path.toUpperCase()),
    ...publicPaths.map((path) => `/dashboard${path}`),
    ...lookalikes,
    '/api/a/b.c/d',
    '/apix',
    '/iconxsvg',
    '/dashboard',
    '/dashboard/api/me',
    '/:path*',
    '//about',
    '/%61bout',
  ];
  for (const path of paths) {
    const isOpen = patterns.some((pattern) => pattern.test(path));
    expect(isListed(openPaths, path), path).toBe(isOpen);
  }
});

test('public paths use only the two forms that the middleware supports', () => {
  for (const path of [...publicPaths, ...selfGuardedPaths]) {
    expect(path).toMatch(/^\/$|^(\/[\w.-]+)+(\/:path\*)?$/);
  }
});
