import 'server-only';
import { FormError } from '../auth/form-error';
import type { Grants } from '../auth/requirement';
import { addMember } from './add-member';
import { assertOtherAdmin } from './admins';
import { callWorkOS } from './client';
import { isAdmin, roleSlugs } from './memberships';
import { canGrant, listRoles, type Role } from './roles';
import { readUserName } from './user-name';

type Actor = Grants & { organizationId: string; user: { id: string } };

/** The ID comes from outside, so this checks that it belongs to the actor's organization. */
export async function findMembership(id: string, actor: Actor, roles: Role[]) {
  const membership = await callWorkOS(({ userManagement }) =>
    userManagement.getOrganizationMembership(id),
  );
  if (membership.organizationId !== actor.organizationId) {
    throw new FormError('This person is no longer in your organization.');
  }
  if (membership.directoryManaged) {
    throw new FormError('This person is managed by your directory. Change them there.');
  }
  if (membership.userId === actor.user.id) {
    throw new FormError('You can’t change your own membership. Ask another admin.');
  }
  if (!canGrant(actor, roleSlugs(membership), roles)) {
    throw new FormError('This person has permissions you don’t have, so you can’t change them.');
  }
  return membership;
}

/** Removes a member, which ends their sessions in the organization. Returns who that was. */
export async function removeFromOrganization(id: string, actor: Actor) {
  const membership = await findMembership(id, actor, await listRoles(actor.organizationId));
  const { organizationId, userId, role: previous } = membership;
  // Before the removal, which would count as failed otherwise.
  const name = await readUserName(userId);
  await callWorkOS(({ userManagement }) => userManagement.deleteOrganizationMembership(id));
  if (isAdmin(membership)) {
    await assertOtherAdmin({ organizationId, actorId: actor.user.id }, userId).catch(
      async (error) => {
        await addMember({ organizationId, userId, roleSlug: previous.slug });
        throw error;
      },
    );
  }
  return { id: userId, name };
}
