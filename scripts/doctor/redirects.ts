import { getPublicUrl, getRedirectUri } from '../../lib/auth/redirect-uri';
import type { Env } from '../../lib/env';
import { getApiOrigin } from '../../lib/workos/api-origin';
import { type Finding, failure, ok, warning } from './finding';

const redirectsPage = 'WorkOS dashboard → Redirects';

/** The addresses that WorkOS must know: the redirect URI, the Sign-in URL, the sign-out redirect. */
export async function checkRedirects(env: Env): Promise<Finding[]> {
  const appUrl = getPublicUrl(env) ?? `http://localhost:${process.env.PORT ?? 3000}`;
  const redirectUri = getRedirectUri({ url: appUrl, headers: new Headers() }, env);
  return [
    checkForm(redirectUri, appUrl),
    await checkRegistration(redirectUri, env),
    await checkSignInUrl(new URL('/sign-in', appUrl).href, redirectUri),
    warning(
      'The sign-out redirect and the app homepage cannot be read by the API',
      `${redirectsPage}: both must be ${new URL(appUrl).origin}`,
    ),
  ];
}

function checkForm(redirectUri: string, appUrl: string) {
  const { protocol, hostname, origin, pathname } = new URL(redirectUri);
  if (origin !== new URL(appUrl).origin) {
    return failure(
      `The redirect URI ${redirectUri} is not at ${appUrl}: cookies of one are not sent to the other`,
      'Leave WORKOS_REDIRECT_URI out, or give it the address of APP_URL',
    );
  }
  if (pathname !== '/callback') {
    return failure(
      `The redirect URI ends in ${pathname}, where this app has no route`,
      'The route is app/callback/route.ts: use /callback, or move it',
    );
  }
  return protocol === 'https:' || hostname === 'localhost'
    ? ok(`The redirect URI is ${redirectUri}`)
    : failure(`The redirect URI ${redirectUri} is not https`, 'Set APP_URL to an https address');
}

/** WorkOS sends a redirect URI that it does not know to an error page, and never to the app. */
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
  const isRefused = !response || response.status >= 400 || location.includes('error.workos.com');
  return isRefused
    ? failure(
        `WorkOS does not take the redirect URI ${redirectUri}${location && `: ${location}`}`,
        `${redirectsPage} → Redirect URIs: add exactly this address`,
      )
    : ok('WorkOS takes the redirect URI');
}

async function checkSignInUrl(signInUrl: string, redirectUri: string) {
  const response = await fetch(signInUrl, { redirect: 'manual' }).catch(() => undefined);
  if (!response) {
    return warning(
      `Nothing answers at ${signInUrl}, so the Sign-in URL is not checked`,
      'Start the app and run this again',
    );
  }
  const location = response.headers.get('location') ?? '';
  const sent = URL.canParse(location) ? new URL(location).searchParams.get('redirect_uri') : null;
  return sent === redirectUri
    ? ok(`The app starts a sign-in at ${signInUrl}: ${redirectsPage} → Sign-in URL must be this`)
    : failure(
        `${signInUrl} answers ${response.status} and sends people to ${location || 'no other page'}, with the redirect URI ${sent}`,
        'Does another app run there? If it is this one, open /setup in it',
      );
}
