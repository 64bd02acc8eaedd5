import 'server-only';
import { updateTag } from 'next/cache';
import { cookies } from 'next/headers';
import { enterOrganization } from '@/lib/auth/enter-organization';
import { sessionCookie } from '@/lib/auth/session-cookie';
import { homePath, signInTo } from '@/lib/routes';
import { callWorkOS } from '@/lib/workos/client';
import { isAdmin } from '@/lib/workos/memberships';
import { fetchOwnOrganizations } from '@/lib/workos/organizations';
import { findOthers, onlyAdmin } from './deletion';

/** Ends a membership. Returns the page to load next. Throws `FormError` if the organization would have no admin. */
export async function leave(userId: string, organizationId: string): Promise<string> {
  const { data } = await callWorkOS(({ userManagement }) =>
    userManagement.listOrganizationMemberships({ userId, organizationId }),
  );
  const isOnlyAdmin = data.some(isAdmin) && (await findOthers(organizationId, userId)) !== 'admins';
  if (isOnlyAdmin) throw await onlyAdmin(organizationId);

  // Before leaving, because WorkOS then ends the session.
  const href = await enterAnother(userId, organizationId);
  for (const { id } of data) {
    await callWorkOS(({ userManagement }) => userManagement.deleteOrganizationMembership(id));
  }
  updateTag(`memberships:${userId}`);
  if (href) return href;
  (await cookies()).delete(sessionCookie);
  return signInTo({ returnTo: homePath });
}

/** Returns the page to load in another organization of the user's, if there is one. */
async function enterAnother(userId: string, left: string) {
  const organizations = await fetchOwnOrganizations(userId);
  const other = organizations.find(({ id }) => id !== left);
  return other && enterOrganization(other.id);
}
