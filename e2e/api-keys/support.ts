import type { Page } from '@playwright/test';
import { expect } from '../support/fixtures';

export async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Create key' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create an API key' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The value of the key that was just created. */
export const secret = (page: Page) =>
  page.getByRole('dialog', { name: 'Create an API key' }).getByRole('code').first();
