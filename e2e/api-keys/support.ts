import type { Page } from '@playwright/test';
import { expect } from '../support/fixtures';

export async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Create key' }).click();
  await expect(page.getByRole('dialog', { name: 'Create an API key' })).toBeVisible();
  // Its name changes once the key is created.
  return page.getByRole('dialog');
}

/** The value of the key that was just created. */
export const secret = (page: Page) => page.getByRole('dialog').getByRole('code').first();
