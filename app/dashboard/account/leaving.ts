import 'server-only';
import { updateTag } from 'next/cache';
import { cookies } from 'next/headers';
import { enterOrganization } from '@/lib/auth/enter-organization';
import { sessionCookie } from '@/lib/auth/session-cookie';
import { homePath, signInTo } from '@/lib/routes';
import { addMember } from '@/lib/workos/add-member';
import { callWorkOS } from '@/lib/workos/client';
import { isAdmin } from '@/lib/workos/memberships';
import { fetchOwnOrganizations } from '@/lib/workos/organizations';
import { findOthers, onlyAdmin } from './deletion';

/** Ends a membership. Returns the page to load next. Throws `FormError` if the organization would have no admin. */
export async function leave(userId: string, organizationId: string): Promise<string> {
  const { data } = await callWorkOS(({ userManagement }) =>
    userManagement.listOrganizationMemberships({ userId, organizationId }),
  );
  async function assertOtherAdmin() {
    if (!data.some(isAdmin)) return;
    if ((await findOthers(organizationId, userId)) !== 'admins') {
      throw await onlyAdmin(organizationId);
    }
  }

  await assertOtherAdmin();
  // Before leaving, because WorkOS then ends the session.
  const href = await enterAnother(userId, organizationId);
  for (const { id } of data) {
    await callWorkOS(({ userManagement }) => userManagement.deleteOrganizationMembership(id));
  }
  // Checked again, because two admins may leave at the same time.
  await assertOtherAdmin().catch(async (error) => {
    await addMember({ organizationId, userId, roleSlug: 'admin' });
    throw error;
  });
  updateTag(`memberships:${userId}`);
  if (href) return href;
  (await cookies()).delete(sessionCookie);
  return signInTo({ returnTo: homePath });
}

/** Switches to another of the user's organizations, if there is one. Returns the page to load. */
async function enterAnother(userId: string, left: string) {
  const organizations = await fetchOwnOrganizations(userId);
  const other = organizations.find(({ id }) => id !== left);
  return other && enterOrganization(other.id);
}
