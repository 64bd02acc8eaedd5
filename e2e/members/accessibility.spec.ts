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
  await page.getByRole('button', { name: 'Actions for Joan' }).waitFor();
}

testAccessibility({
  members: openMembers,
  'members without an organization': open('/dashboard/members', 'edsger'),
  'bulk invite': open('/dashboard/members/bulk'),
  'a member’s menu': async (page) => {
    await openMembers(page);
    await click(page, 'Actions for Joan');
  },
  'a confirmation dialog': async (page) => {
    await openMembers(page);
    await click(page, 'Actions for Joan');
    await click(page, 'Remove…');
    await page.getByRole('dialog').waitFor();
  },
  'the form that invites': async (page) => {
    await openMembers(page);
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByRole('dialog').waitFor();
  },
  invitations: async (page) => {
    await openMembers(page);
    await page.getByRole('link', { name: 'Invitations' }).click();
    await page.getByRole('button', { name: /^Revoke/ }).waitFor();
  },
});
