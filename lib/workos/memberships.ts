import 'server-only';
import { callWorkOS } from './client';
import { errorCode } from './errors';

type Membership = { status: string; role: { slug: string }; roles?: { slug: string }[] };

export function roleSlugs({ role, roles: all = [] }: Pick<Membership, 'role' | 'roles'>): string[] {
  return [...new Set([role.slug, ...all.map(({ slug }) => slug)])];
}

export function isAdmin(membership: Membership): boolean {
  return membership.status === 'active' && roleSlugs(membership).includes('admin');
}

/** The client repeats a request whose response was lost, so a membership that exists is a success. */
export async function addMember(values: {
  organizationId: string;
  userId: string;
  roleSlug: string;
}): Promise<void> {
  try {
    await callWorkOS(({ userManagement }) => userManagement.createOrganizationMembership(values));
  } catch (error) {
    if (errorCode(error) !== 'organization_membership_already_exists') throw error;
  }
}
