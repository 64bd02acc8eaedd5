import { expect, test } from './fixtures';
import { createUser } from './mock';

const whoami = '/api/v1/whoami';

test('a server and a client component call the API as the person', async ({ page, signInFast }) => {
  const user = await createUser({ memberships: [{ organization: 'Dev', role: 'member' }] });
  await signInFast(user);
  await page.goto('/dashboard/developer');
  for (const name of ['From a server component', 'From a client component']) {
    const card = page.getByRole('region', { name });
    if (name.includes('client')) await card.getByRole('button').click();
    const answer = card.getByRole('status', { name: 'Answer' });
    await expect(answer).toContainText('200 OK');
    await expect(answer).toContainText(user.id);
  }
});

test('an API key is shown once, works, and stops when it is revoked', async ({
  page,
  request,
  signInFast,
}) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Dev', role: 'admin' }] }));
  await page.goto('/dashboard/developer');
  const keys = page.getByRole('region', { name: 'API keys' });
  await expect(keys).toContainText('No API keys');

  await keys.getByRole('button', { name: 'Create key' }).click();
  await expect(keys.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    'Give it a name, such as the program that uses it.',
  );
  await keys.getByRole('textbox', { name: 'Name' }).fill('Nightly export');
  await keys.getByRole('checkbox', { name: 'Read reports' }).check();
  await keys.getByRole('button', { name: 'Create key' }).click();

  const value = (await keys.getByRole('status').getByRole('code').textContent()) ?? '';
  const call = async () =>
    (await request.get(whoami, { headers: { authorization: `Bearer ${value}` } })).status();
  expect(await call()).toBe(200);
  await page.reload();
  await expect(keys.getByRole('listitem')).toContainText(['Nightly export']);
  await expect(keys).not.toContainText(value);

  await keys.getByRole('button', { name: 'Revoke Nightly export' }).click();
  await expect(keys).toContainText('No API keys');
  expect(await call()).toBe(401);
});

test('who may not manage API keys is told what is missing', async ({ page, signInFast }) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Dev', role: 'member' }] }));
  await page.goto('/dashboard/developer');
  const keys = page.getByRole('region', { name: 'API keys' });
  await expect(keys).toContainText('api-keys:manage');
  await expect(keys.getByRole('button')).toHaveCount(0);
});
