import type { Requirement } from './auth/requirement';

/** Pages for everyone. */
export const publicPages = [
  '/',
  '/about',
  '/auth/error', // A sign-in that failed.
  '/auth/unreachable', // An outage.
  '/setup', // Shown by the middleware.
];

/**
 * Everything that doesn't require a session: pages, the sign-in and sign-out routes, and the files that
 * Next.js generates from `app/`. An entry is a path, or a path that ends in `/:path*`. Files in `public/`
 * need no entry. Every other path requires a session.
 */
export const publicPaths = [
  ...publicPages,
  '/sign-in',
  '/sign-up',
  '/sign-out',
  '/callback',
  '/icon.svg',
  '/apple-icon',
  '/opengraph-image',
  '/manifest.webmanifest',
  '/robots.txt',
  '/sitemap.xml',
];

/** Paths that authenticate callers themselves. They return 401 or 403 and never redirect. */
export const selfGuardedPaths = ['/api/:path*'];

/** APIs open to every caller, by folder. Probes have no credentials; webhooks are signed. */
export const openApiPaths = ['/api/health', '/api/webhooks/workos', '/api/[...rest]'];

/**
 * Pages that require a session, and their additional requirements. `requirePage` enforces them, and
 * `forbidden.tsx` explains them.
 */
export const pages = {
  '/dashboard': {},
  '/dashboard/account': {},
  '/dashboard/account/session': {},
  '/dashboard/developer': {},
  '/dashboard/features': {},
  '/dashboard/members': { permission: 'members:read' },
  '/dashboard/members/bulk': { permission: 'members:manage', feature: 'bulk-invites' },
  '/dashboard/settings': { role: 'admin' },
  '/dashboard/[...rest]': {},
} as const satisfies Record<`/${string}`, Requirement>;

export type PagePath = keyof typeof pages;

/** Returns a page's requirement. `[id]` in the table matches one segment. */
export function getPageRequirement(pathname: string): Requirement {
  const table: Record<string, Requirement> = pages;
  if (Object.hasOwn(table, pathname)) return table[pathname] ?? {};
  const segments = pathname.split('/');
  const match = Object.keys(table).find((page) => {
    const parts = page.split('/');
    return (
      parts.length === segments.length &&
      parts.every((part, index) => part.startsWith('[') || part === segments[index])
    );
  });
  return match ? (table[match] ?? {}) : {};
}

/** Maximum age of the last sign-in, in seconds, for actions that can't be undone. */
export const recentAuthSeconds = 300;

export const signInPath = '/sign-in';
export const signUpPath = '/sign-up';
export const signOutPath = '/sign-out';
export const homePath = '/dashboard';
export const setupPath = '/setup';
export const healthPath = '/api/health';

/** Whether a path is in `paths`, or below an entry that ends in `/:path*`. */
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
  return path.startsWith('/api/');
}

type SignInOptions = {
  returnTo?: string;
  /** The organization to sign in to. */
  organizationId?: string;
  /** Maximum age of the last sign-in, in seconds. */
  maxAge?: number;
};

/** Returns the link to the sign-in route: the only place a sign-in starts. */
export function signInTo(options: SignInOptions = {}): string {
  const set = Object.entries(options).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${signInPath}?${query}` : signInPath;
}

/**
 * Returns `value` as a path and query on our own origin, or undefined if it leads elsewhere. Browsers read
 * `\` as `/`, drop tabs and newlines, and resolve dots, so this checks the parsed URL: `/..//host` becomes
 * `//host`, another origin.
 */
export function safeReturnTo(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2048) return undefined;
  const origin = 'http://origin.invalid';
  if (!URL.canParse(value, origin)) return undefined;
  const url = new URL(value, origin);
  if (url.origin !== origin || url.pathname.startsWith('//')) return undefined;
  return `${url.pathname}${url.search}`;
}
