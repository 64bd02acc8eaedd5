import { expect, test } from '@playwright/test';
import { refusals } from '@/lib/auth/refusal';
import { actions, countChanges, createWorld, signIn, testActions } from './support/actions';
import { callAction } from './support/call-action';

// Every action there is. None reads its fields before it knows who calls.
for (const reference of actions) {
  test(`${reference.name} does nothing for a session its form was not opened in`, async () => {
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
    expect(await countChanges(world)).toBe(before);
  });
}

testActions({
  switchOrganization: { fields: ({ south }) => ({ organization: south }) },
  createOrganization: { fields: () => ({ name: 'Taken over' }) },
  renameOrganization: { fields: () => ({ name: 'Taken over' }), needs: 'You need the Admin role' },
});
