import { createUser } from '@/scripts/lib/mock';
import { open, signInAs, testAccessibility } from '../support/accessible-states';

testAccessibility({
  security: open('/dashboard/security'),
  'security, with nothing set up': async (page) => {
    const { email } = await createUser({ memberships: [{ organization: 'Empty', role: 'admin' }] });
    await signInAs(page, email, '/dashboard/security');
    await page.getByText('No identity provider').waitFor();
  },
  'an export that is ready': async (page) => {
    await open('/dashboard/security')(page);
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.getByRole('link', { name: 'Download CSV' }).waitFor();
  },
});
