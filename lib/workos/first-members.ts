import 'server-only';
import { z } from 'zod';
import { displayName } from '../display-name';
import { callWorkOS } from './client';

/**
 * An organization's active members, oldest first, at most 100, and whether there are more. The client drops the `user`
 * that WorkOS sends with each membership, so this calls the API itself;
 * https://workos.com/docs/reference/authkit/organization-membership/list
 */
export async function readFirstMembers(organizationId: string, limit: number) {
  const query = { organization_id: organizationId, statuses: 'active', order: 'asc', limit };
  const { data } = await callWorkOS((workos) =>
    workos.get<unknown>('/user_management/organization_memberships', { query }),
  );
  const { data: members, list_metadata: listMetadata } = listSchema.parse(data);
  return { members, hasMore: Boolean(listMetadata.after) };
}

const memberSchema = z
  .object({
    id: z.string(),
    role: z.object({ slug: z.string() }),
    user: z.object({
      email: z.string(),
      name: z.string().nullish(),
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
    }),
  })
  .transform(({ id, role, user }) => ({
    id,
    role: role.slug,
    email: user.email,
    name: displayName({ ...user, firstName: user.first_name, lastName: user.last_name }),
  }));

const listSchema = z.object({
  data: z.array(memberSchema),
  list_metadata: z.object({ after: z.string().nullish() }),
});
