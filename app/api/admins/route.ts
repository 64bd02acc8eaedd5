import { withSession } from '@/lib/auth/api';
import { fetchMembers } from '@/lib/workos/members';

/** The people a member can ask for access: up to three admins, in one call. They're usually among the oldest members. */
export const GET = withSession(async ({ organizationId }) => {
  const { data } = organizationId
    ? await fetchMembers({ organizationId, status: 'active', order: 'asc', limit: 100 })
    : { data: [] };
  const admins = data
    .filter(({ role }) => role === 'admin')
    .slice(0, 3)
    .map(({ name, email }) => ({ name, email }));
  return Response.json({ admins }, { headers: { 'cache-control': 'no-store' } });
});
