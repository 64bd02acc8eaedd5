import type { Page } from '@playwright/test';
import { open, testAccessibility } from '../support/accessible-states';
import { openDialog } from './support';

async function createKey(page: Page) {
  await open('/dashboard/api-keys')(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Accessible');
  await dialog.getByRole('checkbox', { name: 'Full access' }).check();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  await dialog.getByText('Copy this key now.').waitFor();
  return dialog;
}

testAccessibility({
  'a new API key': createKey,
  'API keys': async (page) => {
    const dialog = await createKey(page);
    await dialog.getByRole('button', { name: 'I’ve saved it' }).click();
    await page.getByRole('row', { name: 'Accessible' }).first().waitFor();
  },
});
