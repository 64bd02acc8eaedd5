import { expect, test } from '@playwright/test';
import { appVariables } from '@/mocks/env';
import { connect } from '@/scripts/doctor/api';
import { control } from '@/scripts/lib/mock';
import { fetchWorkOS } from '../../support/fetch-workos';

const path = '/x/one-shot-environments';

const provision = async () => (await fetchWorkOS('POST', path)).body;

const createNonce = (client_id: string, claim_token: string) =>
  fetchWorkOS('POST', `${path}/claim-nonces`, { client_id, claim_token });

const exchange = (clientId: string, apiKey: string) =>
  connect({ ...appVariables, WORKOS_CLIENT_ID: clientId, WORKOS_API_KEY: apiKey })
    .userManagement.authenticateWithCode({ clientId, code: 'none' })
    .catch(({ error }) => error);

test('an environment without an account has credentials of its own', async () => {
  const { clientId, apiKey, ...rest } = await provision();
  expect(rest).toEqual({
    claimToken: expect.stringMatching(/^clm_/),
    authkitDomain: expect.stringMatching(/\.authkit\.app$/),
  });
  const created = connect({
    ...appVariables,
    WORKOS_CLIENT_ID: clientId,
    WORKOS_API_KEY: apiKey,
  });
  expect((await created.userManagement.listUsers({ limit: 1 })).data).toHaveLength(1);
  expect((await fetchWorkOS('GET', `/sso/jwks/${clientId}`)).status).toBe(200);
  expect(await exchange(clientId, apiKey)).toBe('invalid_grant');
  // A key works only with the client of its environment.
  expect(await exchange(appVariables.WORKOS_CLIENT_ID, apiKey)).toBe('invalid_client');
});

test('an environment is claimed once, with a nonce for its token', async () => {
  const { clientId, claimToken } = await provision();
  const { status, body } = await createNonce(clientId, claimToken);
  expect({ status, body }).toEqual({
    status: 200,
    body: { nonce: expect.stringMatching(/^\w+$/) },
  });
  await control('POST', '/claims', body);
  expect((await createNonce(clientId, claimToken)).status).toBe(409);
  expect((await createNonce(clientId, 'clm_other')).status).toBe(401);
  expect((await createNonce('client_other', claimToken)).status).toBe(404);
});
