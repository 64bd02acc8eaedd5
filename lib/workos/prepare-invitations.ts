import 'server-only';
import type { Grants } from '../auth/requirement';
import { callWorkOS } from './client';
import { assertCanAssign, listRoles } from './roles';

type Inviter = Grants & { organizationId: string; userId: string };

/**
 * Returns a function that invites people with this role: the only way to. Throws `FieldError` unless the role exists and
 * the inviter can assign it.
 */
export async function prepareInvitations(inviter: Inviter, roleSlug: string) {
  const { organizationId, userId: inviterUserId } = inviter;
  assertCanAssign(inviter, roleSlug, await listRoles(organizationId));
  return (email: string) =>
    callWorkOS(({ userManagement }) =>
      userManagement.sendInvitation({ email, organizationId, inviterUserId, roleSlug }),
    );
}
