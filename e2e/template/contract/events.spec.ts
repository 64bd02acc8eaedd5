import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { SignatureVerificationException } from '@workos-inc/node';
import { control, createUser } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';

const secret = 'whsec_test';

test('changes are in the list of events', async () => {
  const user = await createUser({ memberships: [{ organization: 'Eventful' }] });
  await authenticate(user.email);
  const { data } = await workos.events.listEvents({
    events: ['user.created', 'session.created', 'organization_membership.created'],
    limit: 100,
    order: 'desc',
  });
  const about = data.filter(({ data: record }) =>
    [Reflect.get(record, 'userId'), Reflect.get(record, 'id')].includes(user.id),
  );
  expect(about.map(({ event }) => event)).toEqual([
    'session.created',
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

test('a webhook is signed, and a tampered one fails verification', async () => {
  const received: { payload: string; sigHeader: string }[] = [];
  const server = createServer(async (request, response) => {
    let payload = '';
    for await (const chunk of request) payload += chunk;
    received.push({ payload, sigHeader: String(request.headers['workos-signature']) });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
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
  await new Promise((resolve) => server.close(resolve));
});
