import 'server-only';
import { z } from 'zod';
import { displayName } from '../display-name';
import { callWorkOS } from './client';

export type MemberQuery = {
  organizationId: string;
  userId?: string;
  /** Both if it isn't set. */
  status?: 'active' | 'inactive' | '';
  order?: 'asc' | 'desc';
  limit?: number;
  after?: string;
  before?: string;
};

/**
 * One page of an organization's members. The client drops the `user` that WorkOS sends with each membership, so this
 * calls the API itself; https://workos.com/docs/reference/authkit/organization-membership/list
 */
export async function fetchMembers({ organizationId, userId, status, ...page }: MemberQuery) {
  const query = {
    organization_id: organizationId,
    user_id: userId,
    statuses: status || 'active,inactive',
    ...page,
  };
  const { data } = await callWorkOS((workos) =>
    workos.get<unknown>('/user_management/organization_memberships', { query }),
  );
  const { data: members, list_metadata: listMetadata } = listSchema.parse(data);
  return { data: members, listMetadata };
}

const memberSchema = z
  .object({
    id: z.string(),
    status: z.string(),
    created_at: z.string(),
    directory_managed: z.boolean().default(false),
    role: z.object({ slug: z.string() }),
    user: z.object({
      id: z.string(),
      email: z.string(),
      name: z.string().nullish(),
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      profile_picture_url: z.string().nullish(),
    }),
  })
  .transform(({ id, status, role, created_at: joinedAt, directory_managed, user }) => ({
    id,
    status,
    /** Their role and membership follow the organization's directory. */
    isManaged: directory_managed,
    role: role.slug,
    joinedAt,
    userId: user.id,
    email: user.email,
    picture: user.profile_picture_url,
    name: displayName({ ...user, firstName: user.first_name, lastName: user.last_name }),
  }));

const listSchema = z.object({
  data: z.array(memberSchema),
  list_metadata: z.object({ before: z.string().nullish(), after: z.string().nullish() }),
});
