import { workos } from '@/scripts/lib/workos';

export async function findMembership(userId: string) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId });
  return data[0];
}

export async function countAdmins(organizationId: string) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ organizationId });
  return data.filter(({ role }) => role.slug === 'admin').length;
}
