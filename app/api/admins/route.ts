import { withSession } from '@/lib/auth/api';
import { readFirstMembers } from '@/lib/workos/first-members';

/** Whom a member can ask for access: up to three admins, in one call. They’re usually among the oldest members. */
export const GET = withSession(async ({ organizationId }) => {
  const { members } = organizationId
    ? await readFirstMembers(organizationId, 100)
    : { members: [] };
  const admins = members
    .filter(({ role }) => role === 'admin')
    .slice(0, 3)
    .map(({ name, email }) => ({ name, email }));
  return Response.json({ admins }, { headers: { 'cache-control': 'no-store' } });
});
