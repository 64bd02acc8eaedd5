import { http } from 'msw';
import { origin, publicOrigin } from '../env';
import { at, json } from '../http/respond';
import { connectConfiguration } from '../state/connect/configuration';
import { authMethods, deviceGrant, standardScopes } from '../state/connect/records';
import { publicJwk } from '../state/signing-key';

const common = {
  issuer: origin,
  authorization_endpoint: `${publicOrigin}/oauth2/authorize`,
  token_endpoint: `${origin}/oauth2/token`,
  introspection_endpoint: `${origin}/oauth2/introspection`,
  device_authorization_endpoint: `${origin}/oauth2/device_authorization`,
  jwks_uri: `${origin}/oauth2/jwks`,
  response_types_supported: ['code'],
  scopes_supported: standardScopes,
};

/** https://workos.com/docs/reference/workos-connect/metadata */
export const oauthMetadata = [
  http.get(at('/.well-known/oauth-authorization-server'), () => {
    const { dynamicRegistration, metadataDocuments } = connectConfiguration();
    return json({
      ...common,
      ...(dynamicRegistration && { registration_endpoint: `${origin}/oauth2/register` }),
      client_id_metadata_document_supported: metadataDocuments,
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: ['authorization_code', 'refresh_token', deviceGrant],
      response_modes_supported: ['query'],
      token_endpoint_auth_methods_supported: authMethods,
    });
  }),

  http.get(at('/.well-known/openid-configuration'), () =>
    json({
      ...common,
      grant_types_supported: [
        'authorization_code',
        'client_credentials',
        'refresh_token',
        deviceGrant,
      ],
      id_token_signing_alg_values_supported: ['RS256'],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: authMethods,
      userinfo_endpoint: `${origin}/oauth2/userinfo`,
    }),
  ),

  http.get(at('/oauth2/jwks'), () => json({ keys: [publicJwk] })),
];
