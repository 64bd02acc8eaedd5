import type { Page } from '@playwright/test';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { click, open, signInAs, testAccessibility } from '../support/accessible-states';

/** A user with a colleague and an invitation, so that the lists have rows. */
async function openMembers(page: Page) {
  const user = await createUser({ memberships: [{ organization: 'Seen', role: 'admin' }] });
  const [organizationId = ''] = user.organizations;
  await createUser({ firstName: 'Joan', memberships: [{ organization: organizationId }] });
  await workos.userManagement.sendInvitation({ email: 'x@example.com', organizationId });
  await signInAs(page, user.email, '/dashboard/members');
  await page.getByRole('button', { name: 'Remove Joan' }).waitFor();
}

testAccessibility({
  members: openMembers,
  'members without an organization': open('/dashboard/members', 'edsger'),
  'bulk invite': open('/dashboard/members/bulk'),
  'a confirmation dialog': async (page) => {
    await openMembers(page);
    await click(page, 'Remove Joan');
    await page.getByRole('dialog').waitFor();
  },
});
