import { createUser } from '@/scripts/lib/mock';
import { expect, test } from '../support/fixtures';
import { createAdmin, openTwoTabs, switchToSouth } from '../support/tabs';

// The list isn't prefetched, so a click loads it with the session at that moment.
test('a click after a switch in another tab shows one organization everywhere', async ({
  page,
}) => {
  const user = await createAdmin();
  const second = await openTwoTabs(page, user, '/dashboard/settings');
  await switchToSouth(page);
  await second.getByRole('link', { name: 'Members', exact: true }).click();
  await expect(second.getByRole('heading', { name: 'Members', level: 1 })).toBeVisible();
  await expect(second.getByRole('button', { name: /^South.*switch organization/ })).toBeVisible();
});

test('a click after someone else signed in shows none of their data under the first user’s name', async ({
  page,
  signInFast,
}) => {
  const alpha = await createUser({
    firstName: 'Alpha',
    memberships: [{ organization: 'Alpha Inc', role: 'admin' }],
  });
  const bravo = await createUser({
    firstName: 'Bravo',
    memberships: [{ organization: 'Bravo Inc', role: 'admin' }],
  });
  await signInFast(alpha);
  await page.goto('/dashboard');
  await signInFast(bravo);
  // Records every time both names are on the page.
  await page.addInitScript(watchForBoth);
  await page.evaluate(watchForBoth);

  await page.getByRole('link', { name: 'Members', exact: true }).click();

  await expect(page.getByRole('button', { name: 'Account menu for Bravo' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(bravo.email);
  expect(await page.evaluate(() => sessionStorage.getItem('mixed'))).toBeNull();
});

function watchForBoth() {
  new MutationObserver(() => {
    const header = document.querySelector('header')?.textContent ?? '';
    const main = document.querySelector('main')?.textContent ?? '';
    if (header.includes('Alpha') && /Bravo/.test(main)) sessionStorage.setItem('mixed', main);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
