import { expect, test } from '@playwright/test';
import { UnprocessableEntityException } from '@workos-inc/node';
import { decodeJwt } from 'jose';

import { clientId } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';

test('every response has WorkOS’s headers', async () => {
  const { id } = await createUser();
  const read = () => fetchWorkOS('GET', `/user_management/users/${id}`);
  const missing = await fetchWorkOS('GET', '/user_management/users/user_01NOSUCH');
  const first = await read();
  for (const { headers, type } of [first, missing, await fetchWorkOS('GET', '/nothing')]) {
    expect(type).toBe('application/json; charset=utf-8');
    expect(headers.get('vary')).toBe('Origin, Accept-Encoding');
    expect(headers.get('etag')).toMatch(/^W\/"[\da-f]+-[\w+/]{27}"$/);
    expect(headers.get('x-request-id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  }
  const second = await read();
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
});

const inviter = { email: 'new@example.com', inviter_user_id: 'missing' };
const event = {
  action: 'a',
  occurred_at: new Date().toISOString(),
  actor: { id: 'a', type: 'user' },
  targets: [{ id: 't', type: 'team' }],
  context: { location: '127.0.0.1' },
};

for (const [entity, method, path, body] of [
  ['User', 'GET', '/user_management/users/missing'],
  ['User', 'PUT', '/user_management/users/missing', { first_name: null, email_verified: null }],
  ['User', 'GET', '/user_management/users/external_id/missing'],
  ['User', 'POST', '/user_management/invitations', inviter],
  ['User', 'POST', '/widgets/token', { user_id: 'missing' }],
  ['Organization', 'DELETE', '/organizations/missing'],
  ['Organization', 'POST', '/audit_logs/events', { organization_id: 'missing', event }],
  ['Organization Membership', 'GET', '/user_management/organization_memberships/missing'],
  ['Invitation', 'GET', '/user_management/invitations/by_token/missing'],
  ['Invitation', 'POST', '/user_management/invitations/missing/revoke'],
  ['Session', 'POST', '/user_management/sessions/revoke', { session_id: 'missing' }],
  ['Feature Flag', 'PUT', '/feature-flags/missing/enable'],
  ['API Key', 'DELETE', '/api_keys/missing'],
  ['Client', 'GET', '/sso/jwks/missing'],
] as const) {
  test(`${method} ${path} returns a 404 for a missing ${entity.toLowerCase()}`, async () => {
    expect(await fetchWorkOS(method, path, body)).toMatchObject({
      status: 404,
      body: {
        message: `${entity} not found: 'missing'.`,
        code: 'entity_not_found',
        entity_id: 'missing',
      },
    });
  });
}

test('an invalid value is explained in the resource’s error format', async () => {
  expect(await fetchWorkOS('POST', '/user_management/users', { email: '' })).toMatchObject({
    status: 422,
    body: {
      code: 'invalid_request_parameters',
      message: 'Validation failed',
      errors: [{ code: 'email_string_required', message: 'Email should be a non-empty string.' }],
    },
  });
  const created = workos.userManagement.createOrganizationMembership({} as never);
  await expect(created).rejects.toThrow(UnprocessableEntityException);
  await expect(created).rejects.toThrow(
    /user_id_string_required\s+organization_id_string_required/,
  );

  const organization = await fetchWorkOS('POST', '/organizations', { name: 5 });
  expect(organization.status).toBe(422);
  expect(organization.body).toEqual({
    message: 'Validation failed',
    errors: [{ field: 'name', code: 'name must be a string' }],
  });
  for (const path of ['/organizations?limit=0', '/user_management/users?limit=101']) {
    const { status, body } = await fetchWorkOS('GET', path);
    expect([status, body.message, body.errors]).toEqual([
      422,
      'Validation failed',
      [expect.any(Object)],
    ]);
  }
});

test('a deletion or a revocation has no body, except that of an organization', async () => {
  const user = await createUser({ memberships: [{ organization: 'Empty' }] });
  const [organizationId = ''] = user.organizations;
  const { accessToken } = await authenticate(user.email);
  const session = { session_id: decodeJwt(accessToken).sid };
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId: user.id });
  const membership = `/user_management/organization_memberships/${data[0]?.id}`;

  for (const [method, path, body] of [
    ['POST', '/user_management/sessions/revoke', session],
    ['DELETE', membership],
    ['DELETE', `/user_management/users/${user.id}`],
  ] as const) {
    expect(await fetchWorkOS(method, path, body)).toMatchObject({
      status: 200,
      type: null,
      body: '',
    });
  }
  expect(await fetchWorkOS('DELETE', `/organizations/${organizationId}`)).toMatchObject({
    status: 202,
    type: 'text/plain; charset=utf-8',
    body: 'Accepted',
  });
});

test('missing and unknown refresh tokens get different errors', async () => {
  const grant = { grant_type: 'refresh_token', client_id: clientId };
  const refresh = async (fields: object) =>
    (await fetchWorkOS('POST', '/user_management/authenticate', { ...grant, ...fields })).body;
  expect(await refresh({})).toMatchObject({ error_description: 'Missing refresh token.' });
  expect(await refresh({ refresh_token: 'unknown' })).toEqual({
    error: 'invalid_grant',
    error_description: 'Invalid refresh token.',
  });
});
