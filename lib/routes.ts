import type { Requirement } from './auth/requirement';
import { staticPaths } from './static-paths.mjs';

/** Public pages that the middleware handles, so they can read the session and the environment. */
const publicPages = [
  '/auth/error', // A sign-in that failed.
  '/auth/unreachable', // An outage.
  '/setup', // Shown by the middleware.
];

/** Paths that don't require a session. Files in `public/` need no entry. `/:path*` matches everything below. */
export const publicPaths = [
  ...staticPaths,
  ...publicPages,
  '/sign-in',
  '/sign-up',
  '/sign-out',
  '/callback',
];

/** Paths that authenticate callers themselves. They return 401 or 403 and never redirect. */
export const selfGuardedPaths = [
  '/api/:path*',
  '/mcp',
  '/.well-known/oauth-protected-resource/:path*',
];

/** The pages behind sign-in. `dashboardPage` enforces their requirements and explains them. */
export const pages = {
  '/dashboard': {},
  '/dashboard/account': {},
  '/dashboard/account/session': {},
  '/dashboard/account/sessions': {},
  '/dashboard/agents': {},
  '/dashboard/agents/removal': { permission: 'members:manage' },
  '/dashboard/api-keys': { permission: 'api-keys:manage' },
  '/dashboard/features': {},
  '/dashboard/members': { permission: 'members:read' },
  '/dashboard/members/invitations': { permission: 'members:read' },
  '/dashboard/members/bulk': { permission: 'members:manage', feature: 'bulk-invites' },
  '/dashboard/security': { permission: 'security:manage' },
  '/dashboard/settings': { permission: 'settings:manage' },
  '/dashboard/[...rest]': {},
} as const satisfies Record<`/${string}`, Requirement>;

export type PagePath = keyof typeof pages;

/** Maximum age of the last sign-in, in seconds, for sensitive actions. */
export const recentAuthSeconds = 300;

export const signInPath = '/sign-in';
export const signUpPath = '/sign-up';
export const signOutPath = '/sign-out';
export const homePath = '/dashboard';
export const setupPath = '/setup';
export const healthPath = '/api/health';

export function isListed(paths: readonly string[], pathname: string): boolean {
  return paths.some((path) =>
    path.endsWith('/:path*')
      ? `${pathname}/`.startsWith(path.slice(0, -':path*'.length))
      : path === pathname,
  );
}

export function isDashboardPath(path: string): boolean {
  return isListed([`${homePath}/:path*`], path);
}

export function isApiPath(path: string): boolean {
  return isListed(selfGuardedPaths, path);
}

type SignInOptions = {
  returnTo?: string;
  organizationId?: string;
  loginHint?: string;
  maxAge?: number;
};

/** The only place a sign-in starts. */
export function signInTo(options: SignInOptions = {}): string {
  const returnTo = safeReturnTo(options.returnTo);
  const set = Object.entries({ ...options, returnTo }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${signInPath}?${query}` : signInPath;
}

/** With more, the cookie that carries the page through a sign-in could exceed 4,096 bytes. */
const maxReturnTo = 1_024;

/**
 * Returns undefined if `value` leads to another origin. Browsers read `\` as `/`, drop tabs and newlines, and
 * resolve dots, so this checks the parsed URL: `/..//host` becomes `//host`. If the URL is too long, only
 * its path is returned.
 */
export function safeReturnTo(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/')) return undefined;
  const origin = 'http://origin.invalid';
  if (!URL.canParse(value, origin)) return undefined;
  const url = new URL(value, origin);
  if (url.origin !== origin || url.pathname.startsWith('//')) return undefined;
  const kept = [`${url.pathname}${url.search}`, url.pathname];
  return kept.find((candidate) => candidate.length <= maxReturnTo);
}
