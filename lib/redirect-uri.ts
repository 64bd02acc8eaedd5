/** The parts of a request that tell its public origin. */
type IncomingRequest = { url: string; headers: Headers };

const callbackPath = '/callback';

/**
 * Returns the OAuth redirect URI, resolved at run time so that one build runs on any host or port:
 * an explicit variable, `APP_URL`, the platform's URL, or the origin of the request.
 */
export function getRedirectUri(request: IncomingRequest): string {
  const explicit = process.env.WORKOS_REDIRECT_URI || process.env.NEXT_PUBLIC_WORKOS_REDIRECT_URI;
  return explicit || new URL(callbackPath, getAppUrl(request)).href;
}

function getAppUrl(request: IncomingRequest): string {
  const { APP_URL, VERCEL_ENV, VERCEL_PROJECT_PRODUCTION_URL, VERCEL_BRANCH_URL, VERCEL_URL } =
    process.env;
  if (APP_URL) return APP_URL;
  if (VERCEL_ENV === 'production' && VERCEL_PROJECT_PRODUCTION_URL) {
    return `https://${VERCEL_PROJECT_PRODUCTION_URL}`;
  }
  if (VERCEL_BRANCH_URL) return `https://${VERCEL_BRANCH_URL}`;
  if (VERCEL_URL) return `https://${VERCEL_URL}`;
  return getRequestOrigin(request);
}

function getRequestOrigin({ url, headers }: IncomingRequest): string {
  const { protocol, host } = new URL(url);
  const forwardedHost = headers.get('x-forwarded-host') ?? headers.get('host') ?? host;
  const forwardedProtocol =
    headers.get('x-forwarded-proto')?.split(',')[0] ?? protocol.slice(0, -1);
  return `${forwardedProtocol}://${forwardedHost.split(',')[0]}`;
}
