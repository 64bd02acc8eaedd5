import { createUser, failNext, refreshOutage, type TestUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';
import { loseFirstResponse, lostResponse } from './support/lose-response';

async function listOrganizations(user: TestUser) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId: user.id });
  return data.map(({ organizationName }) => organizationName);
}

for (const lost of ['all', 'body'] as const) {
  test(`one organization is created, and opened, when the response loses ${lost === 'all' ? 'everything' : 'its body'}`, async ({
    page,
    signInFast,
    consoleErrors,
  }) => {
    consoleErrors.allowed.push(lostResponse);
    const user = await createUser();
    await signInFast(user);
    await page.goto('/dashboard');
    await loseFirstResponse(page, lost);
    await page.getByRole('textbox', { name: 'Organization name' }).fill('Only one');
    await page.getByRole('button', { name: 'Create organization' }).click();
    await expect(page.getByRole('banner')).toContainText('Only one');
    expect(await listOrganizations(user)).toEqual(['Only one']);
  });
}

test('an organization is kept if WorkOS had already added its creator', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  const name = `Early ${user.id}`;
  await signInFast(user);
  await page.goto('/dashboard');
  // As if the response to an earlier try was lost.
  const path = '/user_management/organization_memberships';
  await failNext(user, { method: 'POST', path, delay: 1_000, times: 1 });
  await page.getByRole('textbox', { name: 'Organization name' }).fill(name);
  await page.getByRole('button', { name: 'Create organization' }).click();
  const find = async () =>
    (await workos.organizations.listOrganizations({ limit: 100 })).data.find(
      (organization) => organization.name === name,
    );
  await expect.poll(find).toBeTruthy();
  const organizationId = (await find())?.id ?? '';
  const membership = { userId: user.id, organizationId, roleSlug: 'admin' };
  await workos.userManagement.createOrganizationMembership(membership);

  await expect(page.getByRole('banner')).toContainText(name);
  expect(await listOrganizations(user)).toEqual([name]);
});

test('trying again after the last step failed creates no second organization', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard');
  // The membership is delayed, and the refresh that follows it hits an outage.
  await failNext(user, {
    method: 'POST',
    path: '/user_management/organization_memberships',
    delay: 1_000,
    times: 1,
  });
  await page.getByRole('textbox', { name: 'Organization name' }).fill('Half done');
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
