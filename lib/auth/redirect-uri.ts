import { type Env, inspectEnv } from '../env';

/** The parts of a request that tell its public origin. */
type IncomingRequest = { url: string; headers: Headers };

const callbackPath = '/callback';

/**
 * Returns the OAuth redirect URI, resolved at run time so that one build runs on any host or port:
 * an explicit variable, or the callback at the address of the app.
 */
export function getRedirectUri(request: IncomingRequest, env = inspectEnv().env): string {
  const explicit = env.WORKOS_REDIRECT_URI ?? env.NEXT_PUBLIC_WORKOS_REDIRECT_URI;
  return explicit ?? new URL(callbackPath, getAppUrl(request, env)).href;
}

/** Returns the public address of the app: the one it is told, or the origin of the request. */
function getAppUrl(request: IncomingRequest, env: Partial<Env>): string {
  return getPublicUrl(env) ?? getRequestOrigin(request);
}

/** Returns the public address that the app is told: `APP_URL`, or the platform's. */
export function getPublicUrl(env: Partial<Env>): string | undefined {
  if (env.APP_URL) return env.APP_URL;
  const isProduction = env.VERCEL_ENV === 'production';
  const host =
    (isProduction ? env.VERCEL_PROJECT_PRODUCTION_URL : undefined) ??
    env.VERCEL_BRANCH_URL ??
    env.VERCEL_URL;
  return host && `https://${host}`;
}

/** Returns what a proxy in front says it was asked for, else what the browser sent. */
export function getRequestOrigin({ url, headers }: IncomingRequest): string {
  const { protocol, host, origin } = new URL(url);
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim();
  const scheme = first('x-forwarded-proto') ?? protocol.slice(0, -1);
  const asked = `${scheme}://${first('x-forwarded-host') ?? first('host') ?? host}`;
  return /^https?:/.test(asked) && URL.canParse(asked) ? new URL(asked).origin : origin;
}
