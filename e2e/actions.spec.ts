import { type APIRequest, expect, test } from '@playwright/test';
import { refusals } from '@/lib/auth/refusal';
import { appUrl } from '@/mocks/env';
import { createUser, newEmail, requests, startImpersonation } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { callAction, readIdentity, readServerReferences } from './support/call-action';

/** What every server action of the project is tested with. One that isn't listed fails. */
const actions: Record<string, Action> = {
  updateProfile: { fields: () => ({ firstName: 'Changed', lastName: 'Name' }) },
  revokeSession: { fields: ({ otherSession }) => ({ session: otherSession }) },
  revokeOtherSessions: { fields: () => ({}) },
  deleteAccount: { fields: ({ admin }) => ({ email: admin.email }) },
  refreshNow: { fields: () => ({}), isHarmless: true },
  switchOrganization: { fields: ({ south }) => ({ organization: south }) },
  createOrganization: { fields: () => ({ name: 'Taken over' }) },
  renameOrganization: { fields: () => ({ name: 'Taken over' }), needs: 'You need the Admin role' },
  createApiKey: {
    fields: () => ({ name: 'Taken over', permissions: ['members:read'] }),
    needs: 'You need the api-keys:manage permission',
  },
  revokeApiKey: {
    fields: ({ apiKey }) => ({ key: apiKey }),
    needs: 'You need the api-keys:manage permission',
  },
  inviteMember: {
    fields: () => ({ email: newEmail(), role: 'member' }),
    needs: 'You need the members:manage permission',
  },
  inviteMany: {
    fields: () => ({ emails: newEmail(), role: 'member' }),
    needs: 'You need the members:manage permission',
  },
  changeRole: {
    fields: ({ membership }) => ({ membership, role: 'admin' }),
    needs: 'You need the members:manage permission',
  },
  removeMember: {
    fields: ({ membership }) => ({ membership }),
    needs: 'You need the members:manage permission',
  },
  resendInvitation: {
    fields: ({ invitation }) => ({ invitation }),
    needs: 'You need the members:manage permission',
  },
  revokeInvitation: {
    fields: ({ invitation }) => ({ invitation }),
    needs: 'You need the members:manage permission',
  },
};

type Action = {
  fields: (world: World) => Record<string, string | string[]>;
  /** What somebody without any grant is told. */
  needs?: string;
  /** Changes nothing, so an impersonator may call it. */
  isHarmless?: true;
};

type World = Awaited<ReturnType<typeof createWorld>>;

/** An admin of two organizations, with everything in the first that an action could touch. */
async function createWorld() {
  const featureFlags = ['bulk-invites'];
  const admin = await createUser({
    featureFlags,
    memberships: [
      { organization: 'North', role: 'admin' },
      { organization: 'South', role: 'admin' },
    ],
  });
  const [north = '', south = ''] = admin.organizations;
  const colleague = await createUser({ memberships: [{ organization: north, role: 'member' }] });
  const { data } = await workos.userManagement.listOrganizationMemberships({
    userId: colleague.id,
  });
  const { id: invitation } = await workos.userManagement.sendInvitation({
    email: newEmail(),
    organizationId: north,
  });
  const { id: apiKey } = await workos.apiKeys.createOrganizationApiKey({
    organizationId: north,
    name: 'Existing',
    permissions: [],
  });
  await authenticate(admin.email, south);
  const sessions = await workos.userManagement.listSessions(admin.id);
  const otherSession = sessions.data[0]?.id ?? '';
  return {
    admin,
    colleague,
    north,
    south,
    membership: data[0]?.id ?? '',
    invitation,
    apiKey,
    otherSession,
  };
}

async function signIn(email: string, organizationId?: string) {
  const { name, value } = await sessionCookie(await authenticate(email, organizationId));
  return readIdentity(`${name}=${value}`);
}

async function impersonate(request: APIRequest, userId: string) {
  const context = await request.newContext({ baseURL: appUrl });
  await context.get(await startImpersonation(userId, 'Ticket 14'));
  const { cookies } = await context.storageState();
  const session = cookies.find(({ name }) => name === 'wos-session');
  await context.dispose();
  return readIdentity(`wos-session=${session?.value}`);
}

/** What was changed at WorkOS since, by anyone who matters here. */
async function countChanges({ admin, colleague }: World) {
  const log = [...(await requests(admin)), ...(await requests(colleague))];
  return log.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/authenticate'))
    .length;
}

const references = readServerReferences().filter(({ file }) =>
  /^(app|lib|components)\//.test(file),
);
const found = references.filter(({ name }) => !name.startsWith('$$'));

test('every server action of the project is tested here', () => {
  expect(found.map(({ name }) => name).toSorted()).toEqual(Object.keys(actions).toSorted());
});

for (const reference of found) {
  const action = actions[reference.name];
  if (!action) continue;

  test(`${reference.name} does nothing for callers it isn’t meant for`, async ({ playwright }) => {
    const world = await createWorld();
    const inNorth = await signIn(world.admin.email, world.north);
    const inSouth = await signIn(world.admin.email, world.south);
    const other = await signIn(world.colleague.email);
    const nobody = await createUser({
      featureFlags: ['bulk-invites'],
      memberships: [{ organization: world.north, role: 'guest', permissions: [] }],
    });
    const powerless = await signIn(nobody.email);
    const fields = action.fields(world);
    const before = await countChanges(world);

    const signedOut = await callAction(reference, fields, { opened: inNorth.opened });
    expect(signedOut).toMatchObject({ status: 401, text: 'signed-out' });

    const asOther = await callAction(reference, fields, { ...inNorth, cookie: other.cookie });
    expect(asOther.text).toContain(refusals['other-user']);

    const fromOtherTab = await callAction(reference, fields, {
      ...inNorth,
      cookie: inSouth.cookie,
    });
    expect(fromOtherTab.text).toContain(refusals['other-organization']);

    const withoutOrigin = await callAction(reference, fields, { cookie: inNorth.cookie });
    expect(withoutOrigin.text).toContain(refusals.unreadable);

    if (!action.isHarmless) {
      const impersonated = await impersonate(playwright.request, world.colleague.id);
      const asSupport = await callAction(reference, fields, impersonated);
      expect(asSupport.text).toContain(refusals.impersonating);
    }
    if (action.needs) {
      const without = await callAction(reference, fields, powerless);
      expect(without.text).toContain(action.needs);
    }
    expect(await countChanges(world)).toBe(before);
  });

  test(`${reference.name} works for the caller it is meant for`, async () => {
    const world = await createWorld();
    const { text } = await callAction(
      reference,
      action.fields(world),
      await signIn(world.admin.email, world.north),
    );
    // The only admin of organizations with other members can't leave them.
    const isDone = reference.name === 'deleteAccount' ? /only admin of North/ : /"status":"done"/;
    expect(text).toMatch(isDone);
  });
}
