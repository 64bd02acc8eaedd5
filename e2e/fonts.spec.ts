import { createUser } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';
import { recordShifts } from './support/layout-shifts';

test('no page shifts when its fonts arrive late', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shifts = await recordShifts(page);
  for (const path of ['/', '/about', '/setup']) {
    let deliver = () => {};
    const isLate = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route(/\.woff2$/, async (route) => {
      await isLate;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    // One that arrives within 100 ms is used.
    await page.waitForFunction(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint && performance.now() - paint.startTime > 500;
    });
    deliver();
    await page.waitForLoadState();
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts(), path).toEqual([]);
    await page.unroute(/\.woff2$/);
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
