import { createUser, failNext } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { readAuditLog } from './support/audit-log';
import { expect, test } from './support/fixtures';
import { readLog } from './support/read-log';

const newAdmin = () => createUser({ memberships: [{ organization: 'Audited', role: 'admin' }] });

const organizationOf = ({ organizations: [id = ''] }: { organizations: string[] }) => id;

test('the audit log says who signed in, renamed the organization, and signed out, and from where', async ({
  page,
  signIn,
  signOut,
}) => {
  const user = await newAdmin();
  const organization = organizationOf(user);
  await signIn(user);
  await page.goto('/dashboard/settings');
  await page.getByRole('textbox', { name: 'Organization name' }).fill('Renamed');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('banner')).toContainText('Renamed');
  await signOut();

  const actor = { id: user.id, type: 'user', name: user.email };
  const context = {
    location: expect.stringMatching(/^(::1|(::ffff:)?127\.0\.0\.1)$/),
    user_agent: expect.stringContaining('Chrome'),
  };
  const self = [{ id: user.id, type: 'user', name: user.email }];
  await expect
    .poll(() => readAuditLog(organization))
    .toMatchObject([
      { action: 'session.started', actor, targets: self, context },
      {
        action: 'organization.renamed',
        actor,
        targets: [{ id: organization, type: 'organization' }],
        context,
      },
      { action: 'session.ended', actor, targets: self, context },
    ]);
});

test('events during an impersonation name the impersonator', async ({ page, impersonate }) => {
  const user = await newAdmin();
  await impersonate(user, 'Ticket 4711');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.waitForURL('/');
  const metadata = { impersonator: 'support@example.com', impersonation_reason: 'Ticket 4711' };
  await expect
    .poll(() => readAuditLog(organizationOf(user)))
    .toMatchObject([
      { action: 'session.started', actor: { id: user.id }, metadata },
      { action: 'session.ended', actor: { id: user.id }, metadata },
    ]);
});

test('an audit log outage blocks nothing, and the server logs the missing event', async () => {
  const app = await startOwnApp();
  const user = await newAdmin();
  const organization = organizationOf(user);
  await failNext(user, {
    path: '/audit_logs/events',
    status: 503,
    headers: { 'Retry-After': '0' },
    times: 4,
  });
  const { name, value } = await sessionCookie(await authenticate(user.email));
  const response = await fetch(`${app.url}/sign-out`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `${name}=${value}` },
  });
  expect(response.status).toBe(303);
  await expect
    .poll(() => readLog(app).filter(({ event }) => event === 'audit_event.lost'))
    .toMatchObject([{ action: 'session.ended', organizationId: organization, reason: '503' }]);
  expect(await readAuditLog(organization)).toEqual([]);
  await app.stop();
});
