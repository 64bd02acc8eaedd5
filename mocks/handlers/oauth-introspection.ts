import type { JWTPayload } from 'jose';
import { http } from 'msw';
import { origin } from '../env';
import { authenticateClient } from '../http/connect/client-authentication';
import { invalidClient, invalidRequest } from '../http/connect/errors';
import { readForm } from '../http/connect/form';
import { at, json } from '../http/respond';
import { findClient, isPublic } from '../state/connect/applications';
import { isLive } from '../state/connect/grants';
import { readAccessToken } from '../state/connect/read-token';
import type { Application } from '../state/connect/records';
import { store } from '../state/store';

/** https://workos.com/docs/reference/workos-connect/introspection */
export const oauthIntrospection = [
  http.post(at('/oauth2/introspection'), async ({ request }) => {
    const fields = await readForm(request);
    if (!fields?.token) return invalidRequest('token is required.');
    const authentication = authenticateClient(request, fields);
    if ('rejection' in authentication) return authentication.rejection;
    const { application } = authentication;
    if (isPublic(application)) return invalidClient('A public client has no secret.');
    const claims = (await readAccess(fields.token)) ?? readRefresh(fields.token);
    const issuedTo = findClient(String(claims?.client_id));
    return claims && issuedTo && isVisible(application, issuedTo)
      ? json({ active: true, ...claims })
      : json({ active: false });
  }),
];

async function readAccess(token: string): Promise<JWTPayload | undefined> {
  const claims = await readAccessToken(token);
  return claims && { token_type: 'access_token', ...claims };
}

function readRefresh(token: string): JWTPayload | undefined {
  const record = store.oauthRefreshTokens.get(token);
  if (!record || record.used || !isLive(record.grant)) return undefined;
  const { userId, organizationId, applicationId } = record.grant;
  return {
    token_type: 'refresh_token',
    client_id: store.applications.get(applicationId)?.client_id,
    iss: origin,
    sub: userId,
    ...(organizationId && { org_id: organizationId }),
    iat: record.issuedAt,
  };
}

/**
 * Applications see their own tokens, and those of the environment see the tokens of public clients, too;
 * https://workos.com/changelog/token-exchange-for-workos-connect
 */
function isVisible(application: Application, issuedTo: Application) {
  if (application.id === issuedTo.id) return true;
  const isFirstParty = application.application_type === 'oauth' && application.is_first_party;
  return isFirstParty && isPublic(issuedTo);
}
