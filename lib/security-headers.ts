import { createHash, randomBytes } from 'node:crypto';
import { NextRequest } from 'next/server';
import { type Env, inspectEnv } from './env';
import { homePath, isApiPath } from './routes';
import { themeScript } from './theme';
import { getApiOrigin } from './workos-api';

type Directives = Record<string, string[]>;

const themeHash = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;

/** Of every page: the app's own things, and forms that end at WorkOS, as the one for sign-out does. */
const pageDirectives = (env: Partial<Env>): Directives => ({
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", ...forDevelopment(env, "'unsafe-inline'")],
  // The library's impersonation frame is styled by attributes.
  'style-src-attr': ["'unsafe-inline'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'self'", getApiOrigin(env)],
});

/**
 * Pages under `/dashboard` are rendered for each request, so that each script carries a nonce. The
 * others are prerendered, with inline scripts of Next.js that differ from page to page.
 */
const policies = {
  dashboard: (env: Partial<Env>, nonce: string): Directives => ({
    ...pageDirectives(env),
    'script-src': [
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      themeHash,
      ...forDevelopment(env, "'unsafe-eval'"),
    ],
  }),
  prerendered: (env: Partial<Env>): Directives => ({
    ...pageDirectives(env),
    'script-src': ["'self'", "'unsafe-inline'", ...forDevelopment(env, "'unsafe-eval'")],
  }),
  api: (): Directives => ({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }),
};

/** In development React rebuilds the server's stacks with `eval`, and its tools bring their styles. */
function forDevelopment({ NODE_ENV }: Partial<Env>, source: string) {
  return NODE_ENV === 'development' ? [source] : [];
}

function policyFor(path: string) {
  if (isApiPath(path)) return policies.api;
  return path === homePath || path.startsWith(`${homePath}/`)
    ? policies.dashboard
    : policies.prerendered;
}

/** The same for every answer; https://owasp.org/www-project-secure-headers */
const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * Runs the rest of the middleware and adds the security headers to its answer. Next.js takes the
 * nonce for its scripts from the policy in the headers of the request.
 */
export async function withSecurityHeaders(
  request: NextRequest,
  answer: (request: NextRequest) => Promise<Response>,
): Promise<Response> {
  const { env } = inspectEnv();
  const nonce = randomBytes(16).toString('base64');
  const toPolicy = (path: string) =>
    Object.entries(policyFor(path)(env, nonce))
      .map(([directive, sources]) => [directive, ...sources].join(' '))
      .join('; ');

  const headers = new Headers(request.headers);
  headers.set('content-security-policy', toPolicy(request.nextUrl.pathname));
  const response = await answer(new NextRequest(request, { headers }));

  // The page that answers in place of another one may be prerendered.
  const rewrite = response.headers.get('x-middleware-rewrite') ?? request.url;
  response.headers.set('content-security-policy', toPolicy(new URL(rewrite).pathname));
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  if (env.NODE_ENV === 'production') {
    response.headers.set('strict-transport-security', 'max-age=63072000');
  }
  return response;
}
