import { http } from 'msw';
import { authenticateClient } from '../http/connect/client-authentication';
import { exchangeCredentials } from '../http/connect/client-credentials';
import { invalidRequest } from '../http/connect/errors';
import { exchangeCode, exchangeRefreshToken } from '../http/connect/exchange-code';
import { exchangeDeviceCode } from '../http/connect/exchange-device-code';
import { type Fields, readForm } from '../http/connect/form';
import { at, oauthError } from '../http/respond';
import { type Application, deviceGrant } from '../state/connect/records';

type Exchange = (application: Application, fields: Fields) => Response | Promise<Response>;

const grants = new Map<string, Exchange>([
  ['authorization_code', exchangeCode],
  ['refresh_token', exchangeRefreshToken],
  ['client_credentials', exchangeCredentials],
  [deviceGrant, exchangeDeviceCode],
]);

/** https://workos.com/docs/reference/workos-connect/token */
export const oauthToken = [
  http.post(at('/oauth2/token'), async ({ request }) => {
    const response = await exchange(request);
    response.headers.set('cache-control', 'no-store');
    return response;
  }),
];

async function exchange(request: Request) {
  const fields = await readForm(request);
  if (!fields) return invalidRequest('Send a form, with each parameter once.');
  const authentication = authenticateClient(request, fields);
  if ('rejection' in authentication) return authentication.rejection;
  const { application } = authentication;
  const grantType = fields.grant_type;
  if (!grantType) return invalidRequest('grant_type is required.');
  const run = grants.get(grantType);
  if (!run) return oauthError('unsupported_grant_type', 'The grant type isn’t supported.');
  const registered = application.registration?.grantTypes;
  if (registered && !registered.includes(grantType)) {
    return oauthError('unauthorized_client', `The client didn’t register for ${grantType}.`);
  }
  return run(application, fields);
}
