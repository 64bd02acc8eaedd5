import { workos } from '@/scripts/lib/workos';

export async function countAdmins(organizationId: string) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ organizationId });
  return data.filter(({ role }) => role.slug === 'admin').length;
}
