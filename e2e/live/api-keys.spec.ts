import { people } from '@/scripts/live/people';
import { authenticate, expect, findOrganization, test, workos } from './fixtures';

const whoami = '/api/v1/whoami';
const bearer = (credential: string) => ({ headers: { authorization: `Bearer ${credential}` } });

test('an API key works until it’s deleted', async ({ request }) => {
  const organizationId = await findOrganization('first');
  const { id, value } = await workos.apiKeys.createOrganizationApiKey({
    ...{ organizationId, name: 'Live test', permissions: ['reports:read'] },
  });
  const response = await request.get(whoami, bearer(value));
  expect(await response.json()).toEqual({
    ...{ kind: 'organization-key', id, organizationId, permissions: ['reports:read'] },
  });
  await workos.apiKeys.deleteApiKey(id);
  expect((await request.get(whoami, bearer(value))).status()).toBe(401);
});

test('an access token is verified with the keys of the environment', async ({ request }) => {
  const { accessToken } = await authenticate(people.admin);
  const response = await request.get(whoami, bearer(accessToken));
  expect(await response.json()).toMatchObject({
    kind: 'access-token',
    organizationId: await findOrganization('first'),
  });
});
