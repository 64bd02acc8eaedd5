import { setTimeout } from 'node:timers/promises';
import { createUser } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';
import { recordShifts } from './support/layout-shifts';

test('no page shifts when its fonts arrive late', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route(/\.woff2$/, async (route) => {
    await setTimeout(1_000);
    await route.continue();
  });
  const shifts = await recordShifts(page);
  for (const path of ['/', '/about', '/setup']) {
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts(), path).toEqual([]);
  }
});

test('a name in Cyrillic is shown in the app’s font, not in what stands in for it', async ({
  page,
  signInFast,
}) => {
  await signInFast(
    await createUser({ firstName: 'Пётр', memberships: [{ organization: 'Acme' }] }),
  );
  const font = page.waitForResponse(/geist-cyrillic/);
  await page.goto('/dashboard');
  expect((await font).status()).toBe(200);
});
