import { type Env, inspectEnv } from '../env';

type IncomingRequest = { url: string; headers: Headers };

const callbackPath = '/callback';

/** Resolved at runtime, so one build runs on any host or port. */
export function getRedirectUri(request: IncomingRequest, env = inspectEnv().env): string {
  const explicit = env.WORKOS_REDIRECT_URI ?? env.NEXT_PUBLIC_WORKOS_REDIRECT_URI;
  return explicit ?? new URL(callbackPath, getAppUrl(request, env)).href;
}

function getAppUrl(request: IncomingRequest, env: Partial<Env>): string {
  return getPublicUrl(env) ?? getRequestOrigin(request);
}

export function getPublicUrl(env: Partial<Env>): string | undefined {
  if (env.APP_URL) return env.APP_URL;
  const isProduction = env.VERCEL_ENV === 'production';
  const host =
    (isProduction ? env.VERCEL_PROJECT_PRODUCTION_URL : undefined) ??
    env.VERCEL_BRANCH_URL ??
    env.VERCEL_URL;
  return host && `https://${host}`;
}

/** Prefers the headers of a proxy in front to those of the browser. */
export function getRequestOrigin({ url, headers }: IncomingRequest): string {
  const { protocol, host, origin } = new URL(url);
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim();
  const scheme = first('x-forwarded-proto') ?? protocol.slice(0, -1);
  const requested = `${scheme}://${first('x-forwarded-host') ?? first('host') ?? host}`;
  return /^https?:/.test(requested) && URL.canParse(requested) ? new URL(requested).origin : origin;
}
