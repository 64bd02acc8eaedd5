import { http } from 'msw';
import { findOauthApplication } from '../http/connect/consent';
import { invalidClient, invalidRequest } from '../http/connect/errors';
import { readForm } from '../http/connect/form';
import { selectScopes } from '../http/connect/scopes';
import { toDeviceResponse } from '../http/device-response';
import { at, oauthError } from '../http/respond';
import { findClient } from '../state/connect/applications';
import { authorizeDevice } from '../state/device-authorizations';

/** https://workos.com/docs/reference/workos-connect/cli-auth/authorize-device */
export const oauthDevice = [
  http.post(at('/oauth2/device_authorization'), async ({ request }) => {
    const fields = await readForm(request);
    if (!fields?.client_id) return invalidRequest('client_id is required.');
    const client = findClient(fields.client_id);
    if (!client) return invalidClient('Unknown client.');
    const application = findOauthApplication(client.id);
    if (!application) return oauthError('unauthorized_client', 'It isn’t an OAuth application.');
    const scopes = selectScopes(fields.scope, application.scopes);
    if (!scopes) return oauthError('invalid_scope', 'The application doesn’t have a scope.');
    return toDeviceResponse(authorizeDevice({ applicationId: application.id, scopes }));
  }),
];
