import { createHash, randomBytes } from 'node:crypto';
import { WorkOS } from '@workos-inc/node';
import { apiKey, appUrl, appVariables, clientId, origin } from '../../mocks/env';

/** The real WorkOS client, pointed at the mock like the app. */
export const workos = new WorkOS(apiKey, {
  clientId,
  apiHostname: appVariables.WORKOS_API_HOSTNAME,
  port: Number(appVariables.WORKOS_API_PORT),
  https: false,
});

const redirectUri = `${appUrl}/callback`;

/** Returns a PKCE pair; https://www.rfc-editor.org/rfc/rfc7636 */
export function newPkce() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}

export function authorizeQuery(parameters: Record<string, string> = {}) {
  return new URLSearchParams({
    client_id: clientId,
    provider: 'authkit',
    redirect_uri: redirectUri,
    response_type: 'code',
    ...parameters,
  }).toString();
}

/** Signs in on the hosted page without a browser. Returns the URL that WorkOS redirects to. */
export async function submitHostedPage(email: string, parameters?: Record<string, string>) {
  const response = await fetch(`${origin}/hosted/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ request: authorizeQuery(parameters), email }),
  });
  return new URL(response.headers.get('location') ?? '', origin);
}

/** Signs in a user, and returns WorkOS's response. Name the organization if they're in several. */
export async function authenticate(email: string, organizationId?: string) {
  const { codeVerifier, codeChallenge } = newPkce();
  const back = await submitHostedPage(email, {
    code_challenge: codeChallenge,
    ...(organizationId && { organization_id: organizationId }),
  });
  return workos.userManagement.authenticateWithCode({
    clientId,
    code: back.searchParams.get('code') ?? '',
    codeVerifier,
  });
}
