import { workos } from '@/scripts/lib/workos';

export async function findMembership(userId: string) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId });
  return data[0];
}
