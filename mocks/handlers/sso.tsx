import { http } from 'msw';
import { z } from 'zod';
import {
  type AuthorizationRequest,
  backToApp,
  codeSeconds,
  errorUrl,
  readRequest,
} from '../http/authorization';
import { failSignIn, readProfile } from '../http/identity-provider';
import { toChallenge } from '../http/pkce';
import { readBody } from '../http/read-body';
import { at, json, oauthError, redirect } from '../http/respond';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { IdentityProviderPage } from '../pages/identity-provider-page';
import { isClient } from '../state/environments';
import { newSecret, ulid } from '../state/ids';
import { type SsoConnection, selectConnection } from '../state/sso';
import { store } from '../state/store';

const selectors = ['connection', 'organization', 'provider', 'domain'];
const tokenSeconds = 600;

const fields = z.object({
  client_id: z.string(),
  client_secret: z.string().optional(),
  grant_type: z.string(),
  code: z.string(),
  code_verifier: z.string().optional(),
});

export const sso = [
  http.get(at('/sso/authorize'), ({ request }) =>
    withConnection(new URL(request.url).search, (authorization, connection) =>
      page(
        <IdentityProviderPage
          action="/sso/identity-provider"
          connection={connection}
          email={authorization.login_hint}
          request={authorization}
        />,
      ),
    ),
  ),

  http.post(at('/sso/identity-provider'), async ({ request }) => {
    const form = new URLSearchParams(await request.text());
    return withConnection(form.get('request') ?? '', (authorization, connection) => {
      const profile = readProfile(connection, form);
      if ('error' in profile) return failSignIn(request, authorization, connection, profile);
      const code = ulid();
      store.ssoCodes.set(code, {
        profile,
        codeChallenge: authorization.code_challenge,
        expiresAt: Date.now() + codeSeconds * 1000,
      });
      return redirect(backToApp(authorization, { code }));
    });
  }),

  http.post(at('/sso/token'), async ({ request }) => {
    const body = fields.safeParse(await readBody(request));
    if (!body.success) return oauthError('invalid_request');
    const { client_id, client_secret, grant_type, code, code_verifier } = body.data;
    if (grant_type !== 'authorization_code') {
      return oauthError('unsupported_grant_type', 'The grant type is not supported.');
    }
    if (!isClient(client_id, client_secret) || !(client_secret || code_verifier)) {
      return oauthError('invalid_client', 'Invalid client ID or secret.');
    }
    const record = store.ssoCodes.get(code);
    const { profile, codeChallenge, expiresAt = 0 } = record ?? {};
    const isVerified = !codeChallenge || toChallenge(code_verifier) === codeChallenge;
    if (!profile || expiresAt < Date.now() || !isVerified) {
      return oauthError('invalid_grant', `The code '${code}' has expired or is invalid.`);
    }
    store.ssoCodes.delete(code);
    const access_token = newSecret(32);
    store.ssoTokens.set(access_token, profile);
    return json({ token_type: 'Bearer', access_token, expires_in: tokenSeconds, profile });
  }),

  http.get(at('/sso/profile'), ({ request }) => {
    const token = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
    const profile = store.ssoTokens.get(token);
    return profile ? json(profile) : json({ error: 'Unauthorized' }, 401);
  }),
];

function withConnection(
  query: string,
  respond: (authorization: AuthorizationRequest, connection: SsoConnection) => Response,
) {
  const authorization = readRequest(query, selectors);
  if ('title' in authorization) return page(<ErrorPage {...authorization} />, 400);
  const selected = selectConnection(new URLSearchParams(query));
  if (typeof selected !== 'string' && selected.state === 'active') {
    return respond(authorization, selected);
  }
  const error = typeof selected === 'string' ? selected : 'connection_unlinked';
  return redirect(errorUrl(authorization, error, 'No one can sign in through this connection.'));
}
