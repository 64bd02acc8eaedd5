import { expect, test } from '@playwright/test';
import { origin } from '@/mocks/env';
import { control, createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';
import { newPortalLink, visitPortal } from './portal-visit';
import { newSsoOrganization } from './sso-sign-in';

async function newOrganization() {
  const { organizations } = await createUser({ memberships: [{ organization: 'Visited' }] });
  return organizations[0] ?? '';
}

async function findEvents(organizationId: string, ...names: string[]) {
  const query = `events=${names.join()}&organization_id=${organizationId}&order=asc`;
  return (await fetchWorkOS('GET', `/events?${query}`)).body.data;
}

test('a link to the Admin Portal opens once, within five minutes', async () => {
  const organization = await newOrganization();
  const link = await newPortalLink({ organization, intent: 'sso' });
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(302);
  const again = await fetch(link);
  expect(again.status).toBe(410);
  expect(await again.text()).toContain('This link has already been used');

  const old = await newPortalLink({ organization, intent: 'sso' });
  await control('POST', `/portal-links/${new URL(old).searchParams.get('token')}/expire`);
  const expired = await fetch(old);
  expect(expired.status).toBe(410);
  expect(await expired.text()).toContain('This link has expired');

  for (const path of ['/portal', '/portal?token=', '/portal?token=%00', '/portal/setup']) {
    expect((await fetch(`${origin}${path}`)).status, path).toBe(404);
  }
});

test('a link needs an organization, an intent, and URLs that a browser can open', async () => {
  const organization = await newOrganization();
  const request = { organization, intent: 'sso', return_url: 'https://app.example.com/security' };
  for (const change of [
    { intent: 'everything' },
    { return_url: 'javascript:alert(1)' },
    { success_url: 'nonsense' },
    { it_contact_emails: ['nonsense'] },
  ]) {
    const { status } = await fetchWorkOS('POST', '/portal/generate_link', {
      ...request,
      ...change,
    });
    expect(status, JSON.stringify(change)).toBe(422);
  }
});

test('a visit returns to the app’s page, and to another one when the setup is done', async () => {
  const { read, submit } = await visitPortal({
    organization: await newOrganization(),
    intent: 'log_streams',
    return_url: 'https://app.example.com/security',
    success_url: 'https://app.example.com/done',
  });
  expect(await read()).toContain('href="https://app.example.com/security"');
  expect(await submit({ action: 'save-stream', destination: 'datadog', state: 'active' })).toBe(
    302,
  );
  expect(await read()).toContain('href="https://app.example.com/done"');
});

test('a visit can only change what its link is for, in its organization', async () => {
  const [organization, other] = [await newOrganization(), await newOrganization()];
  const connection = await control('PUT', '/connections', { organization: other });
  const { submit } = await visitPortal({ organization, intent: 'sso' });
  const second = await visitPortal({ organization: other, intent: 'sso' });
  const attempts: Record<string, string>[] = [
    { action: 'add-domain', domain: 'example.net' },
    { action: 'constructor' },
    { action: 'deactivate', target: connection.id },
    { action: 'choose-provider', provider: 'OktaSAML', visit: second.visit },
  ];
  for (const fields of attempts) {
    expect(await submit(fields), JSON.stringify(fields)).toBe(404);
  }
  expect(await submit({ action: 'choose-provider', provider: 'Nonsense' })).toBe(422);
  expect((await workos.sso.getConnection(connection.id)).state).toBe('active');
  await workos.organizations.deleteOrganization(organization);
  expect(await submit({ action: 'choose-provider', provider: 'OktaSAML' })).toBe(404);
});

test('a connection is set up, turned off, and deleted, with WorkOS’s events', async () => {
  const organization = await newOrganization();
  const { submit } = await visitPortal({ organization, intent: 'sso' });
  const find = async () =>
    (await workos.sso.listConnections({ organizationId: organization })).data[0];
  await submit({ action: 'choose-provider', provider: 'AzureSAML' });
  const target = (await find())?.id ?? '';
  expect(await find()).toMatchObject({ type: 'AzureSAML', state: 'draft' });
  expect(await submit({ action: 'choose-provider', provider: 'OktaSAML' })).toBe(422);
  const states = { validate: 'validating', activate: 'active', deactivate: 'inactive' };
  for (const [action, state] of Object.entries(states)) {
    await submit({ action, target });
    expect(await find()).toMatchObject({ id: target, state });
  }
  await submit({ action: 'delete-connection', target });
  expect(await find()).toBeUndefined();

  const events = await findEvents(
    organization,
    'connection.activated',
    'connection.deactivated',
    'connection.deleted',
  );
  const stored = {
    object: 'connection',
    id: target,
    organization_id: organization,
    connection_type: 'AzureSAML',
    name: 'Visited',
    created_at: expect.any(String),
    updated_at: expect.any(String),
  };
  const shown = { external_key: expect.any(String), domains: [] };
  expect(events.map(({ data }: { data: object }) => data)).toEqual([
    { ...stored, ...shown, state: 'active', status: 'linked' },
    { ...stored, ...shown, state: 'inactive', status: 'unlinked' },
    { ...stored, state: 'deleting' },
  ]);
});

test('a domain is added, fails, and is verified, with WorkOS’s events', async () => {
  const organization = await newOrganization();
  const { read, submit } = await visitPortal({ organization, intent: 'domain_verification' });
  const domain = `${crypto.randomUUID()}.example`;
  expect(await submit({ action: 'add-domain', domain: 'nonsense' })).toBe(422);
  await submit({ action: 'add-domain', domain });
  expect(await submit({ action: 'add-domain', domain })).toBe(422);
  const { domains } = await workos.organizations.getOrganization(organization);
  const { id: target = '', verificationToken = '' } = domains[0] ?? {};
  expect(await read()).toContain(verificationToken);
  await submit({ action: 'fail-domain', target });
  await submit({ action: 'verify-domain', target });
  expect((await workos.organizationDomains.getOrganizationDomain(target)).state).toBe('verified');

  const events = await findEvents(
    organization,
    'organization_domain.created',
    'organization_domain.verification_failed',
    'organization_domain.verified',
  );
  const stored = { object: 'organization_domain', id: target, domain };
  expect(events.map(({ data }: { data: object }) => data)).toEqual([
    expect.objectContaining({ ...stored, state: 'pending' }),
    {
      reason: 'domain_verification_period_expired',
      organization_domain: expect.objectContaining({ ...stored, state: 'failed' }),
    },
    expect.objectContaining({ ...stored, state: 'verified' }),
  ]);
});

test('the audit log has the organization’s events, and no others', async () => {
  const [organization, other] = [await newOrganization(), await newOrganization()];
  for (const [organizationId, action] of [
    [organization, 'report.exported'],
    [other, 'report.deleted'],
  ] as const) {
    await workos.auditLogs.createSchema({ action, targets: [{ type: 'report' }] });
    await workos.auditLogs.createEvent(organizationId, {
      action,
      occurredAt: new Date(),
      actor: { id: 'user_1', type: 'user', name: 'Ada <Lovelace>' },
      targets: [{ id: 'report_1', type: 'report' }],
      context: { location: '127.0.0.1' },
    });
  }
  const { read } = await visitPortal({ organization, intent: 'audit_logs' });
  const page = await read();
  expect(page).toContain('report.exported');
  expect(page).toContain('Ada &lt;Lovelace&gt;');
  expect(page).not.toContain('report.deleted');
  const events = await control('GET', `/audit-log-events?organization=${organization}`);
  expect(events).toEqual([expect.objectContaining({ action: 'report.exported' })]);
});

test('invalid forms get an error page with a 4xx status', async () => {
  const { organization } = await newSsoOrganization();
  const link = await newPortalLink({ organization, intent: 'dsync' });
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const [, visit] = cookie.split('=');
  const bodies = ['', 'action', '%E0%A4%A=%00', `visit=${visit}&action=__proto__`, '{"a":1}'];
  bodies.push(`visit=${visit}&action=add-person&target=__proto__`, 'connection=constructor');
  bodies.push('request=%3Fclient_id%3Dx&connection=x', `visit=${visit}&action=connect-directory`);
  for (const path of ['/portal/setup', '/hosted/identity-provider', '/sso/identity-provider']) {
    for (const body of bodies) {
      const request = { method: 'POST', headers: { cookie }, body };
      const response = await fetch(`${origin}${path}`, request);
      expect(response.status, `${path} ${body}`).toBeGreaterThanOrEqual(400);
      expect(response.status, `${path} ${body}`).toBeLessThan(500);
      expect(await response.text()).toContain('<h1>');
    }
  }
});
