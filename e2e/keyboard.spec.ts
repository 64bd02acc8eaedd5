import { persona } from '@/mocks/personas';
import { expect, openSettings, test } from './support/fixtures';

test('the first tab stop skips the navigation', async ({ page, signInFast }) => {
  await signInFast(persona('ada'));
  await page.goto('/dashboard');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(page.getByRole('main').locator(focused)).toHaveCount(1);
});

test('menus open, close, and return focus by keyboard', async ({ page, signInFast }) => {
  await signInFast(persona('ada'));
  await page.goto('/dashboard');
  for (const [menu, item] of [
    [/switch organization$/, 'Create organization'],
    [/^Account menu for/, 'Sign out'],
    ['Theme', 'Light'],
    ['Mock WorkOS', 'Open mock console'],
  ] as const) {
    const button = page.getByRole('button', { name: menu });
    const inside = page.locator('[popover]:popover-open').getByText(item, { exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(inside).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(
      page.locator('[popover]:popover-open').locator(page.locator(':focus')),
    ).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(inside).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('a user signs out using only the keyboard', async ({ page, signInFast }) => {
  await signInFast(persona('grace'));
  await page.goto('/dashboard');
  await page.getByRole('button', { name: /^Account menu for/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sign out' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('/');
});

test('a menu closes when the user follows one of its links', async ({ page, signInFast }) => {
  await signInFast(persona('ada'));
  await page.goto('/dashboard');
  await openSettings(page);
  await expect(page.getByRole('textbox', { name: 'Organization name' })).toBeVisible();
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
});
