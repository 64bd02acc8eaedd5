import { type APIRequest, expect, test } from '@playwright/test';
import { refusals } from '@/lib/auth/refusal';
import { appUrl } from '@/mocks/env';
import { createUser, newEmail, requests, startImpersonation } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { callAction, readIdentity, readServerReferences } from './call-action';

export type Action = {
  fields: (world: World) => Record<string, string | string[]>;
  /** What somebody without any grant is told. */
  needs?: string;
  /** Changes nothing, so an impersonator may call it. */
  isHarmless?: true;
  /** What the response says to the caller it is meant for. */
  result?: RegExp;
};

type World = Awaited<ReturnType<typeof createWorld>>;

/** An admin of two organizations, with everything in the first that an action could touch. */
export async function createWorld() {
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

export async function signIn(email: string, organizationId?: string) {
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
export async function countChanges({ admin, colleague }: World) {
  const log = [...(await requests(admin)), ...(await requests(colleague))];
  return log.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/authenticate'))
    .length;
}

/** The server actions of the project. Those that Next.js makes of other functions begin with `$$`. */
export const actions = readServerReferences().filter(
  ({ file, name }) => /^(app|lib|components)\//.test(file) && !name.startsWith('$$'),
);

/** Tests what each of these asks of its caller, and that it works for the right one. */
export function testActions(table: Record<string, Action>) {
  for (const [name, { fields, needs, isHarmless, result = /"status":"done"/ }] of Object.entries(
    table,
  )) {
    const find = () => {
      const reference = actions.find((action) => action.name === name);
      if (!reference) throw new Error(`There is no action ${name}.`);
      return reference;
    };

    test(`${name} does nothing for somebody who may not call it`, async ({ playwright }) => {
      const world = await createWorld();
      const before = await countChanges(world);
      if (!isHarmless) {
        const impersonated = await impersonate(playwright.request, world.colleague.id);
        const asSupport = await callAction(find(), fields(world), impersonated);
        expect(asSupport.text).toContain(refusals.impersonating);
      }
      if (needs) {
        const nobody = await createUser({
          featureFlags: ['bulk-invites'],
          memberships: [{ organization: world.north, role: 'guest', permissions: [] }],
        });
        const without = await callAction(find(), fields(world), await signIn(nobody.email));
        expect(without.text).toContain(needs);
      }
      expect(await countChanges(world)).toBe(before);
    });

    test(`${name} works for the caller it is meant for`, async () => {
      const world = await createWorld();
      const caller = await signIn(world.admin.email, world.north);
      expect((await callAction(find(), fields(world), caller)).text).toMatch(result);
    });
  }
}
