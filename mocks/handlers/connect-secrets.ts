import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, empty, found, json, withBody } from '../http/respond';
import { createSecret, secretsOf } from '../state/connect/applications';
import type { ApplicationSecret } from '../state/connect/records';
import { store } from '../state/store';
import { withApplication } from './connect-applications';

/** https://workos.com/docs/authkit/connect */
const maxSecrets = 5;

const path = '/connect/applications/:id/client_secrets';

/** https://workos.com/docs/reference/workos-connect/applications/client-secrets */
export const connectSecrets = [
  http.get(
    at(path),
    authorized(({ params: { id = '' } }) =>
      withApplication(id, (application) => json(secretsOf(application.id).map(toWire))),
    ),
  ),

  http.post(
    at(path),
    authorized(
      withBody(z.object({}), ({ params: { id = '' } }) =>
        withApplication(id, (application) => {
          if (secretsOf(application.id).length >= maxSecrets) {
            const message = `An application can have up to ${maxSecrets} client secrets.`;
            return json({ message }, 422);
          }
          const created = createSecret(application);
          return json({ ...toWire(created), secret: created.secret }, 201);
        }),
      ),
    ),
  ),

  http.delete(
    at('/connect/client_secrets/:id'),
    authorized(({ params: { id = '' } }) =>
      found('Client Secret', id, store.applicationSecrets.get(id), () => {
        store.applicationSecrets.delete(id);
        return empty(204);
      }),
    ),
  ),
];

function toWire({ secret: _, application_id: __, ...secret }: ApplicationSecret) {
  return secret;
}
