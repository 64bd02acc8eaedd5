import { createHash, randomBytes } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { documentScript } from '../document-script';
import { type Env, inspectEnv } from '../env';
import { isApiPath, isDashboardPath } from '../routes';
import { getApiOrigin } from '../workos/api-origin';
import {
  type Directives,
  inDevelopment,
  pageDirectives,
  prerenderedDirectives,
  toPolicy,
} from './page-policy.mjs';

const scriptHash = `'sha256-${createHash('sha256').update(documentScript).digest('base64')}'`;

/** Dashboard pages get a nonce. Others are prerendered, and their inline scripts differ from page to page. */
const policies = {
  dashboard: (env: Partial<Env>, nonce: string): Directives => ({
    ...pageDirectives,
    // WorkOS's profile pictures. Users whose picture is elsewhere keep their initials.
    'img-src': ["'self'", 'data:', 'https://workoscdn.com'],
    // Signing out and recent sign-ins continue at WorkOS.
    'form-action': ["'self'", getApiOrigin(env)],
    'script-src': [
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      scriptHash,
      ...inDevelopment("'unsafe-eval'"),
    ],
  }),
  prerendered: (): Directives => prerenderedDirectives,
  api: (): Directives => ({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }),
};

function policyFor(path: string) {
  if (isApiPath(path)) return policies.api;
  return isDashboardPath(path) ? policies.dashboard : policies.prerendered;
}

/**
 * Next.js reads the nonce from the request headers. `next.config.mjs` has the other security headers, and the
 * policy for paths that the middleware skips.
 */
export async function withSecurityHeaders(
  { headers, nextUrl: { pathname } }: NextRequest,
  respond: () => Promise<Response>,
): Promise<Response> {
  const { env } = inspectEnv();
  const isDashboard = isDashboardPath(pathname);
  const nonce = isDashboard ? randomBytes(16).toString('base64') : '';
  const policyOf = (path: string) => toPolicy(policyFor(path)(env, nonce));
  const policy = policyOf(pathname);
  if (isDashboard) headers.set('content-security-policy', policy);

  const response = await respond();
  // The rewritten page may be prerendered.
  const rewrite = response.headers.get('x-middleware-rewrite');
  response.headers.set(
    'content-security-policy',
    rewrite ? policyOf(new URL(rewrite).pathname) : policy,
  );
  return response;
}
