import { expect, test } from '@playwright/test';
import { SignatureVerificationException } from '@workos-inc/node';
import { clientId, origin } from '@/mocks/env';
import { control, createUser, newEmail } from '@/scripts/lib/mock';
import { authenticate, authorizeQuery, workos } from '@/scripts/lib/workos';
import { findEvent } from '../../support/events';
import { fetchWorkOS } from '../../support/fetch-workos';
import { receiveWebhooks } from './receive-webhooks';

const secret = 'whsec_test';

test('changes are in the list of events', async () => {
  const user = await createUser({ memberships: [{ organization: 'Eventful' }] });
  await authenticate(user.email);
  const { data } = await workos.events.listEvents({
    events: [
      'user.created',
      'authentication.password_succeeded',
      'session.created',
      'organization_membership.created',
    ],
    limit: 100,
    order: 'desc',
  });
  const about = data.filter(({ data: record }) =>
    [Reflect.get(record, 'userId'), Reflect.get(record, 'id')].includes(user.id),
  );
  expect(about.map(({ event }) => event)).toEqual([
    'session.created',
    'authentication.password_succeeded',
    'organization_membership.created',
    'user.created',
  ]);
  const [organizationId] = user.organizations;
  const narrowed = await workos.events.listEvents({
    events: ['organization.created'],
    organizationId,
  });
  expect(narrowed.data).toHaveLength(1);
});

test('events are requested by name, and the list only pages forward', async () => {
  expect(await fetchWorkOS('GET', '/events?limit=1')).toMatchObject({
    status: 400,
    body: { code: 'invalid_events_request', message: expect.stringContaining('event names') },
  });
  await Promise.all([createUser(), createUser()]);
  const { body } = await fetchWorkOS('GET', '/events?events=user.created&limit=1');
  expect(body.list_metadata).toEqual({ after: body.data[0].id });
});

test('an event about an invitation doesn’t contain its token', async () => {
  const { organizations } = await createUser({ memberships: [{ organization: 'Secret' }] });
  const [organizationId = ''] = organizations;
  const invite = () => workos.userManagement.sendInvitation({ email: newEmail(), organizationId });
  const { id } = await invite();
  await workos.userManagement.resendInvitation(id);
  await workos.userManagement.acceptInvitation(id);
  await workos.userManagement.revokeInvitation((await invite()).id);
  for (const change of ['created', 'resent', 'accepted', 'revoked']) {
    const { data } = await findEvent(`invitation.${change}`, organizationId);
    expect(data).toMatchObject({ object: 'invitation', organization_id: organizationId });
    expect(data).not.toHaveProperty('token');
    expect(data).not.toHaveProperty('accept_invitation_url');
  }
});

test('an event about a membership contains neither the user nor the organization’s name', async () => {
  const user = await createUser({ memberships: [{ organization: 'Plain', role: 'admin' }] });
  const [organizationId = ''] = user.organizations;
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId: user.id });
  const id = data[0]?.id ?? '';
  await workos.userManagement.updateOrganizationMembership(id, { roleSlug: 'member' });
  await workos.userManagement.deleteOrganizationMembership(id);
  for (const [change, slug] of [
    ['created', 'admin'],
    ['updated', 'member'],
    ['deleted', 'member'],
  ]) {
    const event = await findEvent(`organization_membership.${change}`, organizationId);
    expect(event.data).toEqual({
      object: 'organization_membership',
      id,
      user_id: user.id,
      organization_id: organizationId,
      status: 'active',
      role: { slug },
      roles: [{ slug }],
      custom_attributes: {},
      directory_managed: false,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    });
  }
});

test('an event about a flag has the actor and the previous value', async () => {
  const slug = `flag-${crypto.randomUUID()}`;
  const user = await createUser({ featureFlags: [slug] });
  const find = async (name: string) => {
    const { body } = await fetchWorkOS('GET', `/events?events=${name}&limit=100`);
    return body.data.find(({ data }: { data: { slug: string } }) => data.slug === slug);
  };
  const common = {
    data: { slug, environment_id: expect.stringMatching(/^environment_01/) },
    context: {
      client_id: clientId,
      actor: { id: expect.any(String), source: 'api', name: null },
    },
  };
  await workos.featureFlags.disableFeatureFlag(slug);
  const updated = await find('flag.updated');
  expect(updated).toMatchObject(common);
  expect(updated.data.enabled).toBe(false);
  expect(updated.context.previous_attributes).toEqual({ data: { enabled: true } });

  await workos.featureFlags.removeFlagTarget({ slug, targetId: user.id });
  const ruled = await find('flag.rule_updated');
  expect(ruled).toMatchObject(common);
  const before = { organizations: [], users: [{ id: user.id, email: user.email }] };
  expect(ruled.context).toMatchObject({
    access_type: 'none',
    configured_targets: { organizations: [], users: [] },
    previous_attributes: { context: { access_type: 'some', configured_targets: before } },
  });
});

test('a sign-in emits an event, but a silent one doesn’t', async () => {
  const user = await createUser();
  const signIn = await fetch(`${origin}/hosted/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'user-agent': 'Lynx' },
    body: new URLSearchParams({ request: authorizeQuery(), email: user.email }),
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const url = `${origin}/user_management/authorize?${authorizeQuery()}`;
  expect((await fetch(url, { headers: { cookie }, redirect: 'manual' })).status).toBe(302);
  const path = '/events?events=authentication.password_succeeded&order=desc&limit=100';
  const { body } = await fetchWorkOS('GET', path);
  const about = body.data.filter(({ data }: { data: object }) =>
    Object.values(data).includes(user.id),
  );
  expect(about.map(({ data }: { data: object }) => data)).toEqual([
    {
      type: 'password',
      status: 'succeeded',
      user_id: user.id,
      email: user.email,
      ip_address: '127.0.0.1',
      user_agent: 'Lynx',
    },
  ]);
});

test('a webhook is signed, and a tampered one fails verification', async () => {
  const { url, received, close } = await receiveWebhooks();
  await control('POST', '/webhooks', { url, secret });

  const user = await createUser();
  const find = () => received.find(({ payload }) => payload.includes(`"id":"${user.id}"`));
  await expect.poll(find).toBeTruthy();
  const { payload = '', sigHeader = '' } = find() ?? {};
  const verify = (text: string) =>
    workos.webhooks.constructEvent({ payload: text as never, sigHeader, secret });

  expect(await verify(JSON.parse(payload))).toMatchObject({
    event: 'user.created',
    data: { object: 'user', id: user.id },
  });
  await expect(verify(JSON.parse(payload.replace(user.id, 'user_01OTHER')))).rejects.toThrow(
    SignatureVerificationException,
  );

  await control('DELETE', '/webhooks', { url });
  await close();
});
