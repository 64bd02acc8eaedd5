import { createUser, newEmail } from '@/scripts/lib/mock';
import { expect, test } from '../support/fixtures';
import { addMembers, requestsAbout } from '../support/organizations';

const roles = 'GET /authorization/organizations/:id/roles';
/** The header reads it again after a change, possibly after the page has settled. */
const name = 'GET /organizations/:id';
/** So does the count on the Invitations tab. */
const pending = 'GET /user_management/invitations';
/** Sent after the response, so it may be among the calls that follow. `actions.spec` has one for each action. */
const event = 'POST /audit_logs/events';
/** Refreshes a token that is ten seconds old, which depends on how long the test takes. */
const refresh = 'POST /user_management/authenticate';
const list = 'GET /user_management/organization_memberships';

for (const members of [5, 5_000]) {
  test(`pages and actions make the same few calls with ${members} members`, async ({
    page,
    signInFast,
  }) => {
    const admin = await createUser({ memberships: [{ organization: 'Costly', role: 'admin' }] });
    const [organizationId = ''] = admin.organizations;
    await addMembers(organizationId, members);
    await signInFast(admin);

    async function callsOf(work: () => Promise<unknown>) {
      const before = (await requestsAbout(organizationId)).length;
      await work();
      await page.waitForLoadState('networkidle');
      return (await requestsAbout(organizationId))
        .slice(before)
        .map(({ method, path }) => `${method} ${path.replace(/\/\w+_[\dA-Z]{26}/, '/:id')}`)
        .filter((call) => ![name, pending, event, refresh].includes(call));
    }

    // Fills the caches: roles, and the organization's name.
    await callsOf(() => page.goto('/dashboard/members'));
    expect(await callsOf(() => page.reload())).toEqual([list]);
    const byEmail = `/dashboard/members?query=${encodeURIComponent(admin.email)}`;
    expect(await callsOf(() => page.goto(byEmail))).toEqual(['GET /user_management/users', list]);
    const search = await callsOf(() => page.goto('/dashboard/members?query=member&sort=name'));
    expect(search.length).toBeLessThanOrEqual(10);

    await page.goto('/dashboard/members');
    const invite = await callsOf(async () => {
      await page.getByRole('button', { name: 'Invite', exact: true }).click();
      await page.getByRole('textbox', { name: 'Email' }).fill(newEmail());
      await page.getByRole('button', { name: 'Send invitation' }).click();
      await expect(page.getByText(/^Invitation sent/)).toBeVisible();
    });
    expect(invite).toEqual([roles, 'POST /user_management/invitations', list]);

    const last = `Member ${members}`;
    const choose = async (item: string) => {
      await page.getByRole('button', { name: `Actions for ${last}` }).click();
      await page.getByRole('button', { name: item }).click();
    };
    const promote = await callsOf(async () => {
      await choose('Change role…');
      await page.getByRole('dialog').getByRole('combobox').selectOption('Admin');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText(`${last} is now an admin.`)).toBeVisible();
    });
    expect(promote).toEqual([roles, list]);
    const remove = await callsOf(async () => {
      await choose('Remove…');
      await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
      await expect(page.getByText(`Removed ${last}.`)).toBeVisible();
    });
    // One list checks that another admin is left, and one is the page's.
    expect(remove).toEqual([roles, list, list]);
  });
}
