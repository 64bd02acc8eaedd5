import type { Page } from '@playwright/test';
import { submissionFields } from '@/lib/auth/identity';
import { createUser, failNext, refreshOutage, type TestUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

/**
 * Lets the first submission reach the server, and loses its response on the way back: as a whole, or
 * after its headers, cookies included.
 */
async function loseFirstResponse(page: Page, lost: 'all' | 'body' = 'all') {
  const context = page.context();
  let isLost = false;
  await page.route('**/*', async (route) => {
    // The hooks of the library call actions too: only a form carries the key of its submission.
    const isForm = route.request().postData()?.includes(submissionFields.key);
    if (isLost || !isForm) return route.fallback();
    isLost = true;
    const cookies = await context.cookies();
    await route.fetch();
    if (lost === 'all') await context.addCookies(cookies);
    return route.abort('connectionreset');
  });
}

async function listOrganizations(user: TestUser) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId: user.id });
  return data.map(({ organizationName }) => organizationName);
}

test('a lost response creates one API key and still shows it', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/ERR_CONNECTION_RESET/);
  const user = await createUser({ memberships: [{ organization: 'Lossy', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard/developer');
  await loseFirstResponse(page);
  await page.getByRole('textbox', { name: 'Name' }).fill('Once');
  await page.getByRole('button', { name: 'Create key' }).click();

  const shown = page.getByRole('status').filter({ hasText: 'Copy this key now' });
  const value = await shown.getByRole('code').textContent();
  const organizationId = user.organizations[0] ?? '';
  const { data } = await workos.apiKeys.listOrganizationApiKeys({ organizationId });
  expect(data.map(({ name }) => name)).toEqual(['Once']);
  expect((await workos.apiKeys.createValidation({ value: value ?? '' })).apiKey?.name).toBe('Once');
});

for (const lost of ['all', 'body'] as const) {
  test(`one organization is created, and opened, when the response loses ${lost === 'all' ? 'everything' : 'its body'}`, async ({
    page,
    signInFast,
    consoleErrors,
  }) => {
    consoleErrors.allowed.push(/ERR_CONNECTION_RESET/);
    const user = await createUser();
    await signInFast(user);
    await page.goto('/dashboard/members');
    await loseFirstResponse(page, lost);
    await page.getByRole('textbox', { name: 'Name' }).fill('Only one');
    await page.getByRole('button', { name: 'Create organization' }).click();
    await expect(page.getByRole('banner')).toContainText('Only one');
    expect(await listOrganizations(user)).toEqual(['Only one']);
  });
}

test('trying again after the last step failed creates no second organization', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard/members');
  // The membership takes a moment, and the refresh that comes after it meets an outage.
  await failNext(user, {
    method: 'POST',
    path: '/user_management/organization_memberships',
    delay: 1_000,
    times: 1,
  });
  await page.getByRole('textbox', { name: 'Name' }).fill('Half done');
  await page.getByRole('button', { name: 'Create organization' }).click();
  await expect
    .poll(async () =>
      (await workos.organizations.listOrganizations({ limit: 100 })).data.map(({ name }) => name),
    )
    .toContain('Half done');
  await failNext(user, refreshOutage);
  await expect(page.getByText('WorkOS isn’t responding.')).toBeVisible();

  await page.getByRole('button', { name: 'Create organization' }).click();

  await expect(page.getByRole('banner')).toContainText('Half done');
  expect(await listOrganizations(user)).toEqual(['Half done']);
});

test('the same form can be sent twice on purpose', async ({ page, signInFast }) => {
  const user = await createUser({ memberships: [{ organization: 'Twice', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard/developer');
  for (const count of [1, 2]) {
    await page.getByRole('textbox', { name: 'Name' }).fill('Same name');
    await page.getByRole('button', { name: 'Create key' }).click();
    const keys = page.getByRole('region', { name: 'API keys' }).getByRole('listitem');
    await expect(keys.filter({ hasText: 'Same name' })).toHaveCount(count);
  }
});
