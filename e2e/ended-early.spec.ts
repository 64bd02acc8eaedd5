import type { APIResponse, Page } from '@playwright/test';
import {
  changeGrants,
  control,
  createUser,
  revokeSession,
  type TestUser,
} from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { runCron } from './support/events';
import { test as base, expect } from './support/fixtures';
import { findMembership } from './support/memberships';

const test = base.extend<{ app: Awaited<ReturnType<typeof startOwnApp>> }>({
  // Other tests make the shared app read events.
  app: async ({ page }, use) => {
    const app = await startOwnApp();
    await use(app);
    await page.close();
    await app.stop();
  },
});

/** Signs in with an access token that stays valid. Returns API calls with each credential. */
async function signIn(page: Page, url: string, user: TestUser) {
  const session = await authenticate(user.email);
  await page.context().addCookies([{ ...(await sessionCookie(session)), url }]);
  const headers = { authorization: `Bearer ${session.accessToken}` };
  const callers: Record<string, () => Promise<APIResponse>> = {
    'by cookie': () => page.request.get(`${url}/api/me`),
    'by token': () => page.request.get(`${url}/api/v1/whoami`, { headers }),
  };
  return callers;
}

const ends: Record<string, (user: TestUser) => Promise<unknown>> = {
  'a revoked session': async ({ id }) => {
    const { data } = await workos.userManagement.listSessions(id);
    await revokeSession(data[0]?.id ?? '');
  },
  'a deactivated membership': async ({ id }) => {
    const membership = await findMembership(id);
    await workos.userManagement.deactivateOrganizationMembership(membership?.id ?? '');
  },
  'a suspended directory user': async ({ email, organizations: [organization = ''] }) => {
    const directory = await control('POST', '/directories', { organization });
    const { data } = await workos.directorySync.listUsers({ directory: directory.id });
    const person = data.find((candidate) => candidate.email === email);
    await control('PATCH', `/directory-users/${person?.id}`, { active: false });
  },
  'a removed member': async ({ id }) => {
    const membership = await findMembership(id);
    await workos.userManagement.deleteOrganizationMembership(membership?.id ?? '');
  },
};

for (const [name, end] of Object.entries(ends)) {
  test(`${name} loses access at the next request, long before the access token expires`, async ({
    page,
    app,
    consoleErrors,
  }) => {
    consoleErrors.allowed.push(/401 \(Unauthorized\)/);
    const user = await createUser({
      memberships: [{ organization: 'Ended', role: 'admin' }],
      accessTokenTtl: 3_600,
    });
    const callers = await signIn(page, app.url, user);
    await page.goto(`${app.url}/dashboard`);
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
    for (const call of Object.values(callers)) expect((await call()).status()).toBe(200);

    await end(user);
    expect((await runCron(app.url)).status).toBe(200);
    for (const [way, call] of Object.entries(callers)) {
      expect((await call()).status(), way).toBe(401);
    }
    await page.goto(`${app.url}/dashboard`);
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
}

test('a member who was removed and added again gets access with their next session', async ({
  page,
  app,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Again', role: 'admin' }] });
  const membership = await findMembership(user.id);
  await workos.userManagement.deleteOrganizationMembership(membership?.id ?? '');
  // Access tokens only have whole seconds, so this makes the next one clearly newer than the removal.
  await changeGrants(user, { clockOffset: 5 });
  await workos.userManagement.createOrganizationMembership({
    userId: user.id,
    organizationId: user.organizations[0] ?? '',
    roleSlug: 'admin',
  });
  const callers = await signIn(page, app.url, user);
  expect((await runCron(app.url)).status).toBe(200);
  for (const call of Object.values(callers)) expect((await call()).status()).toBe(200);
});
