import 'server-only';
import { callWorkOS } from './client';
import { fetchMembers, type MemberQuery } from './members';

type Search = Pick<MemberQuery, 'organizationId' | 'status'> & { email: string };

/** WorkOS finds users by their complete email address, in an organization of any size. Returns one member, or none. */
export async function findMembersByEmail({ email, organizationId, status }: Search) {
  const { data: users } = await callWorkOS(({ userManagement }) =>
    userManagement.listUsers({ email, organizationId }),
  );
  const [user] = users;
  return user ? (await fetchMembers({ organizationId, userId: user.id, status })).data : [];
}
