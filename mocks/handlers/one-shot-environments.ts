import { http } from 'msw';
import { z } from 'zod';
import { withFields } from '../http/control-fields';
import { at, json, notFound, withBody } from '../http/respond';
import { findByNonce, provisionEnvironment } from '../state/environments';
import { newSecret } from '../state/ids';
import { store } from '../state/store';

const path = '/x/one-shot-environments';

const fields = z.object({ client_id: z.string(), claim_token: z.string().min(1) });

const createNonce = withBody(fields, ({ body }) => {
  const environment = store.environments.get(body.client_id);
  if (!environment) return notFound('Client', body.client_id);
  if (environment.claimToken !== body.claim_token) {
    return json({ message: 'Invalid claim token.' }, 401);
  }
  if (environment.claimed) return json({ message: 'The environment is already claimed.' }, 409);
  const nonce = newSecret();
  environment.nonces.push(nonce);
  return json({ nonce });
});

/** Environments without an account: https://workos.com/auth.md. Their claim is the dashboard's, so tests make it. */
export const oneShotEnvironments = [
  http.post(at(path), () => {
    const { clientId, apiKey, claimToken } = provisionEnvironment();
    return json({ clientId, apiKey, claimToken, authkitDomain: 'mock.authkit.app' });
  }),

  http.post(at(`${path}/claim-nonces`), ({ request }) => createNonce({ request, params: {} })),

  http.post(at('/_mock/claims'), ({ request }) =>
    withFields(request, z.strictObject({ nonce: z.string() }), ({ nonce }) => {
      const environment = findByNonce(nonce);
      if (!environment) return notFound('Claim', nonce);
      environment.claimed = true;
      return json({});
    }),
  ),
];
