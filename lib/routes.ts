import type { Requirement } from './auth/requirement';

/** Pages for everybody. */
export const publicPages = ['/', '/about', '/auth/error', '/auth/unreachable', '/setup'];

/**
 * Every path is protected unless it is listed here (path-to-regexp patterns, as in
 * `middlewareAuth.unauthenticatedPaths`).
 */
export const publicPaths = [
  ...publicPages,
  '/sign-in',
  '/sign-up',
  '/callback',
  '/opengraph-image',
  '/apple-icon',
];

/** Paths under `/api` answer 401 or 403 themselves and are never redirected to a sign-in page. */
export const apiPaths = ['/api/:path*'];

/**
 * The APIs that answer everybody, by their folder: probes carry no credentials, webhooks are signed,
 * and where there is no API there is nothing to keep.
 */
export const openApiPaths = ['/api/health', '/api/webhooks/workos', '/api/[...rest]'];

export function isDashboardPath(path: string): boolean {
  return path === homePath || path.startsWith(`${homePath}/`);
}

export function isApiPath(path: string): boolean {
  return path.startsWith('/api/');
}

/** What pages ask for beyond a session: they enforce it, `forbidden.tsx` explains it. */
export const pageRequirements: Record<string, Requirement> = {
  '/dashboard/members': { permission: 'members:read' },
  '/dashboard/members/bulk': { feature: 'bulk-invites' },
  '/dashboard/members/settings': { role: 'admin' },
};

/** How long ago, in seconds, the last sign-in may be for what cannot be undone. */
export const recentAuthSeconds = 300;

export const signInPath = '/sign-in';
export const signUpPath = '/sign-up';
export const homePath = '/dashboard';
export const setupPath = '/setup';
export const healthPath = '/api/health';

/** Returns the link to a sign-in or sign-up route that comes back to `returnTo`. */
export function withReturnTo(path: typeof signInPath | typeof signUpPath, returnTo?: string) {
  return returnTo ? `${path}?${new URLSearchParams({ returnTo })}` : path;
}

/**
 * Returns `value` as a path with its query on our own origin, or undefined when it leads elsewhere.
 * Browsers read `\` as `/`, drop tabs and newlines and resolve dots, so the check is on the parsed URL:
 * `/..//host` becomes `//host`, another origin.
 */
export function safeReturnTo(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2048) return undefined;
  const origin = 'http://origin.invalid';
  if (!URL.canParse(value, origin)) return undefined;
  const url = new URL(value, origin);
  if (url.origin !== origin || url.pathname.startsWith('//')) return undefined;
  return `${url.pathname}${url.search}`;
}
