import { expect, test } from '@playwright/test';
import { refusals } from '@/lib/auth/refusal';
import { workos } from '@/scripts/lib/workos';
import {
  actions,
  countChanges,
  createPowerless,
  createWorld,
  impersonate,
  signIn,
  testActions,
} from './support/actions';
import { callAction } from './support/call-action';

/** Actions on the user's own account, which don't require a grant. */
const personal = [
  'acceptInvitation',
  'createOrganization',
  'deleteAccount',
  'leaveOrganization',
  'refreshNow',
  'revokeAgent',
  'revokeOtherSessions',
  'revokeSession',
  'switchOrganization',
  'updateProfile',
];

/** Actions that change nothing, so an impersonator may call them. */
const harmless = ['refreshNow'];

// Every action, including those you add. None may read its fields before it has checked the caller.
for (const reference of actions) {
  test(`${reference.name} does nothing for the wrong caller`, async ({ playwright }) => {
    const world = await createWorld();
    const inNorth = await signIn(world.admin.email, world.north);
    const inSouth = await signIn(world.admin.email, world.south);
    const other = await signIn(world.colleague.email);
    const before = await countChanges(world);

    const signedOut = await callAction(reference, {}, { opened: inNorth.opened });
    expect(signedOut).toMatchObject({ status: 401, text: 'signed-out' });

    const asOther = await callAction(reference, {}, { ...inNorth, cookie: other.cookie });
    expect(asOther.text).toContain(refusals['other-user']);

    const fromOtherTab = await callAction(reference, {}, { ...inNorth, cookie: inSouth.cookie });
    expect(fromOtherTab.text).toContain(refusals['other-organization']);

    const withoutOrigin = await callAction(reference, {}, { cookie: inNorth.cookie });
    expect(withoutOrigin.text).toContain(refusals.unreadable);

    if (!harmless.includes(reference.name)) {
      const impersonated = await impersonate(playwright.request, world.colleague.id);
      const asSupport = await callAction(reference, {}, impersonated);
      expect(asSupport.text, 'List it as harmless if it is.').toContain(refusals.impersonating);
    }
    if (!personal.includes(reference.name)) {
      const powerless = await callAction(reference, {}, await signIn(await createPowerless(world)));
      expect(powerless.text, 'Give it `needs`, or list it as personal.').toContain(
        '"reason":"forbidden"',
      );
    }
    expect(await countChanges(world)).toBe(before);
  });
}

testActions({
  switchOrganization: {
    fields: ({ south }) => ({ organization: south }),
    audit: 'organization.entered',
    auditedIn: ({ south }) => south,
  },
  createOrganization: {
    fields: () => ({ name: 'Founded' }),
    audit: 'organization.created',
    auditedIn: findFounded,
  },
  acceptInvitation: {
    // It was sent to someone else.
    fields: ({ invitation }) => ({ invitation }),
    result: /This invitation isn’t for you/,
  },
  renameOrganization: {
    fields: () => ({ name: 'Hijacked' }),
    needs: 'You need the “Manage settings” permission',
    audit: 'organization.renamed',
  },
});

async function findFounded({ admin }: { admin: { id: string } }) {
  const userId = admin.id;
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId });
  return data.find(({ organizationName }) => organizationName === 'Founded')?.organizationId ?? '';
}
