import { HttpResponse, http } from 'msw';
import { clientMetadata, explainMetadata } from '../http/connect/client-metadata';
import { at, oauthError } from '../http/respond';
import { createSecret } from '../state/connect/applications';
import { createDynamicClient } from '../state/connect/clients';
import { connectConfiguration } from '../state/connect/configuration';

/** Dynamic client registration. Every request registers one more; https://www.rfc-editor.org/rfc/rfc7591 */
export const oauthRegister = [
  http.post(at('/oauth2/register'), async ({ request }) => {
    if (!connectConfiguration().dynamicRegistration) return new HttpResponse(null, { status: 404 });
    const body = clientMetadata.safeParse(await request.json().catch(() => undefined));
    if (!body.success) {
      const { error, description } = explainMetadata(body.error);
      return oauthError(error, description);
    }
    const { data } = body;
    const { client_name = 'Unnamed client', token_endpoint_auth_method: method } = data;
    const application = createDynamicClient({
      name: client_name,
      redirectUris: data.redirect_uris,
      scopes: data.scope,
      registration: { method, grantTypes: data.grant_types, clientUri: data.client_uri },
    });
    const secret = method === 'none' ? undefined : createSecret(application).secret;
    return HttpResponse.json(
      {
        client_id: application.client_id,
        client_id_issued_at: Math.floor(Date.parse(application.created_at) / 1000),
        ...(secret && { client_secret: secret, client_secret_expires_at: 0 }),
        ...data,
        client_name,
        scope: application.scopes.join(' '),
      },
      { status: 201, headers: { 'cache-control': 'no-store' } },
    );
  }),
];
