import { expect, test } from '@playwright/test';
import { NotFoundException, UnprocessableEntityException } from '@workos-inc/node';
import { decodeJwt } from 'jose';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';

test('feature flags are listed where they are on, and can be turned on, turned off, and disabled', async () => {
  const slug = `flag-${crypto.randomUUID()}`;
  const user = await createUser({ memberships: [{ organization: 'Flags' }], featureFlags: [slug] });
  const [organizationId = ''] = user.organizations;
  const forUser = async () =>
    (await workos.featureFlags.listUserFeatureFlags({ userId: user.id })).data;
  const forOrganization = async () =>
    (await workos.featureFlags.listOrganizationFeatureFlags({ organizationId })).data;

  expect(await forUser()).toMatchObject([{ object: 'feature_flag', slug, enabled: true }]);
  expect(await forOrganization()).toEqual([]);
  await workos.featureFlags.addFlagTarget({ slug, targetId: organizationId });
  expect(await forOrganization()).toHaveLength(1);
  await workos.featureFlags.removeFlagTarget({ slug, targetId: user.id });
  expect(await forUser()).toEqual([]);

  expect(await workos.featureFlags.disableFeatureFlag(slug)).toMatchObject({ enabled: false });
  expect(await forOrganization()).toEqual([]);
  expect(await workos.featureFlags.enableFeatureFlag(slug)).toMatchObject({ enabled: true });
  expect(await workos.featureFlags.getFeatureFlag(slug)).toMatchObject({ slug, name: slug });
  const add = (targetId: string) => workos.featureFlags.addFlagTarget({ slug, targetId });
  await expect(add('nonsense')).rejects.toMatchObject({
    status: 400,
    code: 'invalid_resource_id_format',
  });
  await expect(add('user_01NOSUCH')).rejects.toThrow("User not found: 'user_01NOSUCH'.");
  await expect(add('org_01NOSUCH')).rejects.toThrow("Organization not found: 'org_01NOSUCH'.");
  await expect(workos.featureFlags.getFeatureFlag('no-such-flag')).rejects.toThrow(
    NotFoundException,
  );
});

test('the runtime client evaluates the same flags', async () => {
  const user = await createUser({ featureFlags: ['bulk-invites'] });
  const client = workos.featureFlags.createRuntimeClient();
  client.on('error', () => {});
  await client.waitUntilReady({ timeoutMs: 10_000 });
  expect(client.isEnabled('bulk-invites', { userId: user.id })).toBe(true);
  expect(client.isEnabled('quick-actions', { userId: user.id })).toBe(false);
  expect(client.isEnabled('no-such-flag', { userId: user.id })).toBe(false);
  client.close();
});

test('an API key is created, validated, listed, expired, and deleted', async () => {
  const user = await createUser({ memberships: [{ organization: 'Keys' }] });
  const [organizationId = ''] = user.organizations;
  const validate = async (value: string) =>
    (await workos.apiKeys.createValidation({ value })).apiKey;
  const create = () =>
    workos.apiKeys.createOrganizationApiKey({
      organizationId,
      name: 'CI',
      permissions: ['reports:read'],
    });

  const key = await create();
  expect(key.value).toMatch(/^sk_\w+$/);
  expect(key.obfuscatedValue).toBe(`sk_...${key.value.slice(-4)}`);
  expect(await validate(key.value)).toMatchObject({
    id: key.id,
    name: 'CI',
    owner: { type: 'organization', id: organizationId },
    permissions: ['reports:read'],
  });
  const { data } = await workos.apiKeys.listOrganizationApiKeys({ organizationId });
  expect(data.map(({ id }) => id)).toEqual([key.id]);
  expect(data[0]).not.toHaveProperty('value');
  expect(data[0]?.lastUsedAt).not.toBeNull();

  await workos.apiKeys.deleteApiKey(key.id);
  expect(await validate(key.value)).toBeNull();
  expect(await validate('sk_unknown')).toBeNull();
  await expect(workos.apiKeys.deleteApiKey(key.id)).rejects.toThrow(NotFoundException);
});

test('an API key’s permissions, expiry, and organization are checked', async () => {
  const user = await createUser({ memberships: [{ organization: 'Keys' }] });
  const [organizationId = ''] = user.organizations;
  const create = (fields: object) =>
    fetchWorkOS('POST', `/organizations/${organizationId}/api_keys`, { name: 'CI', ...fields });
  const validate = async (value: string) =>
    (await workos.apiKeys.createValidation({ value })).apiKey;

  expect((await create({ permissions: ['moon:land'] })).status).toBe(422);
  expect((await create({ expires_at: 'soon' })).status).toBe(422);
  const later = await create({ expires_at: '2100-01-01T00:00:00.000Z' });
  expect(later.body.expires_at).toBe('2100-01-01T00:00:00.000Z');
  expect(await validate(later.body.value)).toMatchObject({ id: later.body.id });
  const past = await create({ expires_at: '2020-01-01T00:00:00.000Z' });
  expect(await validate(past.body.value)).toBeNull();

  const expire = (fields?: object) =>
    fetchWorkOS('POST', `/api_keys/${later.body.id}/expire`, fields);
  expect((await expire({ expires_at: '2099-01-01T00:00:00.000Z' })).status).toBe(200);
  expect(await validate(later.body.value)).not.toBeNull();
  expect((await expire()).status).toBe(200);
  expect(await validate(later.body.value)).toBeNull();
  expect(await expire()).toMatchObject({
    status: 409,
    body: { code: 'api_key_already_expired' },
  });

  const path = `/user_management/users/${user.id}/api_keys`;
  expect(await fetchWorkOS('POST', path, { name: 'Mine' })).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'organization_id' }] },
  });
  const own = await fetchWorkOS('POST', path, { name: 'Mine', organization_id: organizationId });
  expect(own.body.owner).toEqual({ type: 'user', id: user.id, organization_id: organizationId });
});

test('a widget token and a portal link are issued', async () => {
  const user = await createUser({ memberships: [{ organization: 'Widgets' }] });
  const [organizationId = ''] = user.organizations;
  const { token } = await workos.widgets.createToken({
    organizationId,
    userId: user.id,
    scopes: ['widgets:users-table:manage'],
  });
  const { iat = 0, ...claims } = decodeJwt(token);
  expect(claims).toEqual({
    aud: 'https://api.workos.com',
    iss: 'https://api.workos.com',
    sub: user.id,
    jti: expect.stringMatching(/^\w{26}$/),
    org_id: organizationId,
    permissions: ['widgets:users-table:manage', 'users:manage', 'users:view'],
    exp: iat + 3600,
  });
  await expect(workos.widgets.createToken({ organizationId: 'org_01NOSUCH' })).rejects.toThrow(
    NotFoundException,
  );

  const body = { organization: organizationId, intent: 'sso' };
  const { data } = await workos.post('/portal/generate_link', body);
  expect(data.link).toMatch(/^http.*token=\w+/);
  expect((await fetch(data.link, { redirect: 'manual' })).status).toBe(302);
  const unknown = await fetchWorkOS('POST', '/portal/generate_link', {
    ...body,
    organization: 'org_01NOSUCH',
  });
  expect(unknown).toMatchObject({
    status: 400,
    body: { message: 'Could not find an organization with the id, org_01NOSUCH.' },
  });
});

test('an audit log event is accepted if it’s complete and has a schema', async () => {
  const { id, organizations } = await createUser({ memberships: [{ organization: 'Audits' }] });
  const [organizationId = ''] = organizations;
  const event = {
    action: `test.${crypto.randomUUID()}`,
    occurredAt: new Date(),
    actor: { id, type: 'user' },
    targets: [{ id: 'team_1', type: 'team' }],
    context: { location: '127.0.0.1' },
  };
  const invalid = { status: 400, code: 'invalid_audit_log_event' };
  const { action } = event;
  await expect(workos.auditLogs.createEvent(organizationId, event)).rejects.toMatchObject(invalid);
  await workos.auditLogs.createSchema({ action, targets: [{ type: 'user' }] });
  await expect(workos.auditLogs.createEvent(organizationId, event)).rejects.toMatchObject(invalid);
  await workos.auditLogs.createSchema({ action, targets: [{ type: 'team' }] });

  await workos.auditLogs.createEvent(organizationId, event);
  const { occurredAt: occurred_at, ...rest } = event;
  const sent = { organization_id: organizationId, event: { ...rest, occurred_at } };
  expect(await fetchWorkOS('POST', '/audit_logs/events', sent)).toMatchObject({
    status: 200,
    body: { success: true },
  });
  await expect(
    workos.auditLogs.createEvent(organizationId, { ...event, action: '' }),
  ).rejects.toThrow(UnprocessableEntityException);
  await expect(workos.auditLogs.createEvent('org_01NOSUCH', event)).rejects.toThrow(
    NotFoundException,
  );
});
