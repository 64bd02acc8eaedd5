import { type APIRequest, expect, test } from '@playwright/test';
import type { AuditEvent } from '@/lib/authz';
import { appUrl } from '@/mocks/env';
import { createUser, newEmail, requests, startImpersonation } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { type AuditEntry, readAuditLog } from './audit-log';
import { callAction, readIdentity, readServerReferences } from './call-action';

export type Action = {
  fields: (world: World) => Record<string, string | string[]>;
  /** The message for a user without any grants. */
  needs?: string;
  /** The response for an authorized caller. */
  result?: RegExp;
  /** Its only event in the audit log. */
  audit?: AuditEvent;
  /** Whose audit log that is, if it isn’t the caller’s organization. */
  auditedIn?: (world: World) => string | Promise<string>;
};

type World = Awaited<ReturnType<typeof createWorld>>;

/** An admin of two organizations. The first has everything an action could change. */
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

export async function impersonate(request: APIRequest, userId: string) {
  const context = await request.newContext({ baseURL: appUrl });
  await context.get(await startImpersonation(userId, 'Ticket 14'));
  const { cookies } = await context.storageState();
  const session = cookies.find(({ name }) => name === 'wos-session');
  await context.dispose();
  return readIdentity(`wos-session=${session?.value}`);
}

/** Returns the email of a member of the same organization without any grants. */
export async function createPowerless({ north }: World) {
  const { email } = await createUser({
    featureFlags: ['bulk-invites'],
    memberships: [{ organization: north, role: 'guest', permissions: [] }],
  });
  return email;
}

/** Counts changes made at WorkOS by the users in this test. */
export async function countChanges({ admin, colleague }: World) {
  const log = [...(await requests(admin)), ...(await requests(colleague))];
  // The test's own sign-in also logs an event. Another test covers the events of actions.
  const harmless = /\/authenticate$|^\/audit_logs\/events$/;
  return log.filter(({ method, path }) => method !== 'GET' && !harmless.test(path)).length;
}

/** The project's server actions. Those that Next.js generates from other functions start with `$$`. */
export const actions = readServerReferences().filter(
  ({ file, name }) => /^(app|lib|components)\//.test(file) && !name.startsWith('$$'),
);

function toSummary({ action, actor }: AuditEntry) {
  return { action, actor: actor.id };
}

/** Tests each action's requirements, and that it works for an authorized caller. */
export function testActions(table: Record<string, Action>) {
  for (const [name, { fields, needs, result = /"status":"done"/, ...row }] of Object.entries(
    table,
  )) {
    const find = () => {
      const reference = actions.find((action) => action.name === name);
      if (!reference) throw new Error(`There is no action ${name}.`);
      return reference;
    };

    if (needs) {
      test(`${name} does nothing for a user without the grant`, async () => {
        const world = await createWorld();
        const before = await countChanges(world);
        const powerless = await signIn(await createPowerless(world));
        const response = await callAction(find(), fields(world), powerless);
        expect(response.text).toContain(needs);
        expect(await countChanges(world)).toBe(before);
      });
    }

    const logs = row.audit ? `and logs the event ${row.audit}` : 'and logs no event';
    test(`${name} works for an authorized caller, ${logs}`, async () => {
      const world = await createWorld();
      const { cookie, opened } = await signIn(world.admin.email, world.north);
      // As if the first response got lost.
      const caller = { cookie, opened: { ...opened, key: crypto.randomUUID() } };
      expect((await callAction(find(), fields(world), caller)).text).toMatch(result);
      if (row.audit) await callAction(find(), fields(world), caller);

      const organization = (await row.auditedIn?.(world)) ?? world.north;
      const read = async () => (await readAuditLog(organization)).map(toSummary);
      const [event] = row.audit ? [{ action: row.audit, actor: world.admin.id }] : [];
      await expect.poll(read).toEqual(event ? [event] : []);
    });
  }
}
