import { createHash, randomBytes } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { documentScript } from '../document-script';
import { type Env, inspectEnv } from '../env';
import { isApiPath, isDashboardPath } from '../routes';
import { getApiOrigin } from '../workos/api-origin';

type Directives = Record<string, string[]>;

const scriptHash = `'sha256-${createHash('sha256').update(documentScript).digest('base64')}'`;

const pageDirectives = (env: Partial<Env>): Directives => ({
  'default-src': ["'self'"],
  // Where WorkOS’s profile pictures are. Users with one from elsewhere keep their initials.
  'img-src': ["'self'", 'data:', 'https://workoscdn.com'],
  'style-src': ["'self'", ...forDevelopment(env, "'unsafe-inline'")],
  // The library styles its impersonation frame with attributes.
  'style-src-attr': ["'unsafe-inline'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'self'", getApiOrigin(env)],
});

/** Dashboard pages get a nonce. Others are prerendered, and their inline scripts differ from page to page. */
const policies = {
  dashboard: (env: Partial<Env>, nonce: string): Directives => ({
    ...pageDirectives(env),
    'script-src': [
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      scriptHash,
      ...forDevelopment(env, "'unsafe-eval'"),
    ],
  }),
  prerendered: (env: Partial<Env>): Directives => ({
    ...pageDirectives(env),
    'script-src': ["'self'", "'unsafe-inline'", ...forDevelopment(env, "'unsafe-eval'")],
  }),
  api: (): Directives => ({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }),
};

/** In development, React uses `eval` to rebuild server stack traces, and its tools add styles. */
function forDevelopment({ NODE_ENV }: Partial<Env>, source: string) {
  return NODE_ENV === 'development' ? [source] : [];
}

function policyFor(path: string) {
  if (isApiPath(path)) return policies.api;
  return isDashboardPath(path) ? policies.dashboard : policies.prerendered;
}

/** Next.js reads the nonce from the request headers. `next.config.mjs` has the other security headers. */
export async function withSecurityHeaders(
  { headers, nextUrl: { pathname } }: NextRequest,
  respond: () => Promise<Response>,
): Promise<Response> {
  const { env } = inspectEnv();
  const isDashboard = isDashboardPath(pathname);
  const nonce = isDashboard ? randomBytes(16).toString('base64') : '';
  const toPolicy = (path: string) =>
    Object.entries(policyFor(path)(env, nonce))
      .map(([directive, sources]) => [directive, ...sources].join(' '))
      .join('; ');
  const policy = toPolicy(pathname);
  if (isDashboard) headers.set('content-security-policy', policy);

  const response = await respond();
  // The rewritten page may be prerendered.
  const rewrite = response.headers.get('x-middleware-rewrite');
  response.headers.set(
    'content-security-policy',
    rewrite ? toPolicy(new URL(rewrite).pathname) : policy,
  );
  return response;
}
