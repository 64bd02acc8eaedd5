import { DomainDataState } from '@workos-inc/node';
import { control, createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { submit } from '../support/grants';
import { findMembership } from '../support/memberships';

test('directory members are marked, and can only be changed in the directory', async ({
  page,
  signInFast,
}) => {
  const domain = `${crypto.randomUUID()}.example.com`;
  const { id: organization } = await workos.organizations.createOrganization({
    name: 'Provisioned',
    domainData: [{ domain, state: DomainDataState.Verified }],
  });
  const admin = await createUser({ memberships: [{ organization, role: 'admin' }] });
  const email = `dorothy@${domain}`;
  await control('POST', '/directories', {
    organization,
    people: [{ email, firstName: 'Dorothy', lastName: 'Vaughan', groups: [] }],
  });
  const invited = await createUser({
    firstName: 'Margaret',
    memberships: [{ organization, role: 'member' }],
  });
  await signInFast(admin);
  await page.goto('/dashboard/members');
  const row = (text: string) => page.getByRole('row').filter({ hasText: text });
  await expect(row(email)).toContainText('Directory');
  await expect(row(invited.email)).not.toContainText('Directory');
  await row(email)
    .getByRole('button', { name: /^Actions for/ })
    .click();
  await expect(page.getByText('Managed by your directory.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove…' }).filter({ visible: true })).toHaveCount(
    0,
  );

  const { data } = await workos.userManagement.listUsers({ email });
  const [member] = data;
  const membership = (await findMembership(member?.id ?? ''))?.id ?? '';
  for (const [action, fields] of [
    ['changeRole', { membership, role: 'admin' }],
    ['removeMember', { membership }],
  ] as const) {
    expect(await submit(admin, action, fields)).toContain(
      'This person is managed by your directory.',
    );
  }
  expect((await findMembership(member?.id ?? ''))?.role.slug).toBe('member');
});
