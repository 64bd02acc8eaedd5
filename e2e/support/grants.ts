import { createUser, type TestUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { adminOf } from './admin';
import { callAction, findAction, readIdentity } from './call-action';

/** Calls an action as a user, with a form opened in their session. */
export async function submit(
  user: TestUser,
  name: string,
  fields: Record<string, string | string[]>,
) {
  const { name: cookieName, value } = await sessionCookie(await authenticate(user.email));
  const caller = await readIdentity(`${cookieName}=${value}`);
  return (await callAction(findAction(name), fields, caller)).text;
}

export const memberOf = (organization: string, permissions?: string[]) =>
  createUser({
    featureFlags: ['bulk-invites'],
    memberships: [{ organization, role: permissions ? 'manager' : 'member', permissions }],
  });

export async function createOrganization() {
  const admin = await adminOf(`Grants ${crypto.randomUUID()}`);
  return { admin, id: admin.organizations[0] ?? '' };
}
