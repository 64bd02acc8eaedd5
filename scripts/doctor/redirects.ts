import type { Env } from '../../lib/env';
import { isLoopback } from '../../lib/env/loopback';
import { getApiOrigin } from '../../lib/workos/api-origin';
import { listAppUrls } from '../lib/app-url';
import { type Finding, failure, ok, warning } from './finding';

const redirectsPage = 'WorkOS dashboard → Redirects';

/** Checks the URLs that must be registered with WorkOS. */
export async function checkRedirects(env: Env): Promise<Finding[]> {
  const { origin, redirectUri, signInUrl } = listAppUrls(env);
  return [
    checkFormat(redirectUri, origin, env),
    await checkRegistration(redirectUri, env),
    await checkSignInUrl(signInUrl, redirectUri),
    warning(
      'The sign-out redirect and the app homepage can’t be read through the API',
      `${redirectsPage}: both must be ${origin}`,
    ),
  ];
}

function checkFormat(redirectUri: string, appOrigin: string, env: Env) {
  const { protocol, hostname, origin, pathname } = new URL(redirectUri);
  if (origin !== appOrigin) {
    return failure(
      `The redirect URI ${redirectUri} isn’t at ${appOrigin}, so the browser won’t send its cookies there`,
      'Unset WORKOS_REDIRECT_URI, or use the same origin as APP_URL',
    );
  }
  if (pathname !== '/callback') {
    return failure(
      `The redirect URI ends in ${pathname}, where this app has no route`,
      'The route is app/callback/route.ts: use /callback, or move it',
    );
  }
  if (isLoopback(hostname) && isDeployment(env)) {
    return failure(
      `The redirect URI ${redirectUri} leads users to their own machine`,
      'Set APP_URL to the URL that users open, and unset WORKOS_REDIRECT_URI and NEXT_PUBLIC_WORKOS_REDIRECT_URI',
    );
  }
  return protocol === 'https:' || isLoopback(hostname)
    ? ok(`The redirect URI is ${redirectUri}`)
    : failure(`The redirect URI ${redirectUri} isn’t https`, 'Set APP_URL to an https URL');
}

function isDeployment({ NODE_ENV, VERCEL_ENV }: Env) {
  return NODE_ENV === 'production' || VERCEL_ENV === 'production' || VERCEL_ENV === 'preview';
}

/** For an unregistered redirect URI, WorkOS shows an error page and never returns to the app. */
async function checkRegistration(redirectUri: string, env: Env) {
  const parameters = {
    client_id: env.WORKOS_CLIENT_ID,
    redirect_uri: redirectUri,
    response_type: 'code',
    provider: 'authkit',
  };
  const url = `${getApiOrigin(env)}/user_management/authorize?${new URLSearchParams(parameters)}`;
  const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
  const location = response?.headers.get('location') ?? '';
  const isRejected = !response || response.status >= 400 || location.includes('error.workos.com');
  return isRejected
    ? failure(
        `WorkOS doesn’t accept the redirect URI ${redirectUri}${location && `: ${location}`}`,
        `${redirectsPage} → Redirect URIs: add exactly this URL`,
      )
    : ok('WorkOS accepts the redirect URI');
}

async function checkSignInUrl(signInUrl: string, redirectUri: string) {
  const response = await fetch(signInUrl, { redirect: 'manual' }).catch(() => undefined);
  if (!response) {
    return warning(
      `Nothing is responding at ${signInUrl}, so the Sign-in URL wasn’t checked`,
      'Start the app and run this again',
    );
  }
  const location = response.headers.get('location') ?? '';
  const sent = URL.canParse(location) ? new URL(location).searchParams.get('redirect_uri') : null;
  return sent === redirectUri
    ? ok(`The app starts a sign-in at ${signInUrl}. ${redirectsPage} → Sign-in URL must match it`)
    : failure(
        `${signInUrl} returned ${response.status} and redirects to ${location || 'no other page'} with the redirect URI ${sent}`,
        'Is another app running there? If it’s this one, open /setup',
      );
}
