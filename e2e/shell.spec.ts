import { createUser, startImpersonation } from '@/scripts/lib/mock';
import { adminOf } from './support/admin';
import { expect, test } from './support/fixtures';

test('the header stays visible, in the same column as the content', async ({
  page,
  signInFast,
}) => {
  await signInFast(await adminOf('Column'));
  await page.goto('/dashboard');
  const account = page.getByRole('button', { name: /^Account menu for/ });
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 400 });
    const header = await account.boundingBox();
    const content = await page
      .getByRole('main')
      .evaluate((main) =>
        Math.max(
          ...[...main.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right),
        ),
      );
    expect((header?.x ?? 0) + (header?.width ?? 0), `${width}`).toBeCloseTo(content, 0);
  }
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(account).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Column: switch organization' })).toBeInViewport();
});

test('the impersonation bar stays visible and covers nothing', async ({ page }) => {
  const user = await createUser({ firstName: 'Grace', lastName: 'Hopper' });
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(await startImpersonation(user.id, 'Ticket 21'));
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const stop = page.getByRole('button', { name: 'Stop' });
  await expect(stop).toHaveCount(1);
  await expect(stop).toBeInViewport();
  const bar = await page.getByRole('complementary', { name: 'Impersonation' }).boundingBox();
  expect(bar?.height).toBeLessThanOrEqual(61);
  const navigation = page.getByRole('navigation', { name: 'Dashboard' });
  // Playwright clicks only what nothing covers.
  await navigation.getByRole('link', { name: 'Home' }).click({ trial: true });
  await page.getByRole('button', { name: /^Account menu for/ }).click({ trial: true });
});

test('on a tablet, the navigation is a rail that still names its links', async ({
  page,
  signInFast,
}) => {
  await signInFast(await adminOf('Narrow'));
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto('/dashboard');
  const navigation = page.getByRole('navigation', { name: 'Dashboard' });
  expect((await navigation.boundingBox())?.width).toBeLessThanOrEqual(80);
  await expect(navigation.getByRole('link', { name: 'Home' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('button', { name: 'Narrow: switch organization' }).click();
  await expect(page.getByRole('link', { name: 'Organization settings' })).toBeVisible();
});

test('on a phone, the current tab is in view', async ({ page, signInFast }) => {
  await signInFast(await adminOf('Small'));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/dashboard/settings');
  const tabs = page.getByRole('navigation', { name: 'Settings' });
  await expect(tabs.getByRole('link', { name: 'Organization' })).toBeInViewport({ ratio: 1 });
});

test('a submit button keeps its width while its form is pending', async ({ page, signInFast }) => {
  await signInFast(await adminOf('Steady'));
  await page.goto('/dashboard/settings');
  const save = page.getByRole('button', { name: 'Save' });
  await page.getByRole('textbox', { name: 'Organization name' }).fill('Steadier');
  const before = await save.boundingBox();
  let respond = () => {};
  const held = new Promise<void>((resolve) => {
    respond = resolve;
  });
  await page.route('**/dashboard/settings', async (route, request) => {
    if (request.method() === 'POST') await held;
    await route.continue();
  });
  await save.click();
  await expect(save).toBeDisabled();
  expect((await save.boundingBox())?.width).toBe(before?.width);
  respond();
  await expect(page.getByText('Organization renamed to Steadier.')).toBeVisible();
});

test('a message stays while the pointer is over it, and disappears with the next submission', async ({
  page,
  signInFast,
}) => {
  await signInFast(await adminOf('Message'));
  await page.clock.install();
  await page.goto('/dashboard/settings');
  const name = page.getByRole('textbox', { name: 'Organization name' });
  const save = page.getByRole('button', { name: 'Save' });
  const message = page.getByText('Organization renamed to');
  await name.fill('Messages');
  await save.click();
  await message.hover();
  await page.clock.runFor(20_000);
  await expect(message).toBeVisible();

  await name.fill('');
  await save.click();
  await expect(name).toHaveAccessibleDescription('Enter a name.');
  await expect(message).toHaveCount(0);

  await name.fill('Message');
  await save.click();
  await expect(message).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(message).toHaveCount(0);
});

test('a profile picture is shown, and the initials in its place if it can’t be loaded', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  const picture = 'https://workoscdn.com/images/v1/portrait';
  await signInFast(await createUser({ firstName: 'Mary', lastName: 'Jackson', picture }));
  const account = page.getByRole('button', { name: 'Account menu for Mary Jackson' });
  async function see(content: string) {
    await page.unrouteAll();
    await page.route(picture, (route) =>
      content
        ? route.fulfill({
            contentType: 'image/svg+xml',
            body: `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64">${content}</svg>`,
          })
        : route.abort(),
    );
    await page.goto('/dashboard');
    await expect(account).toBeVisible();
    return account.screenshot();
  }

  const initials = await see('<g/>');
  const portrait = await see('<path d="M0 0h64v64H0z"/>');
  expect(portrait.equals(initials)).toBe(false);

  consoleErrors.allowed.push(/ERR_FAILED/);
  const broken = await see('');
  expect(broken.equals(initials)).toBe(true);
});
