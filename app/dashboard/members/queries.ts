import 'server-only';
import { z } from 'zod';
import { displayName } from '@/lib/display-name';
import { callWorkOS } from '@/lib/workos/client';
import { everyItem } from '@/lib/workos/lists';
import { readWindow } from '@/lib/workos/read-window';
import type { View } from './view';

export const pageSize = 50;

export type Member = z.infer<typeof memberSchema>;

export type MemberList = {
  members: Member[];
  /** How to change the view to see the page before or after this one. */
  previous?: Partial<View>;
  next?: Partial<View>;
  /** Number of matches, if all are known. */
  total?: number;
  /** Where a search continues that read only a part of the members. */
  rest?: string;
};

/** Returns one page. How many calls it makes doesn't depend on the number of members. */
export async function listMembers(organizationId: string, view: View): Promise<MemberList> {
  if (z.email().safeParse(view.query).success) return findByEmail(organizationId, view);
  if (view.query || view.role || view.sort === 'name') return searchMembers(organizationId, view);
  return listInOrder(organizationId, view);
}

/** The whole organization, oldest first, so that members who join meanwhile don't shift the pages. */
export function everyMember(organizationId: string): AsyncGenerator<Member> {
  return everyItem((page) => fetchMembers({ organizationId, order: 'asc', ...page }));
}

async function listInOrder(organizationId: string, view: View): Promise<MemberList> {
  const { after, before, status } = view;
  const { data, listMetadata } = await fetchMembers({
    ...{ organizationId, status, after, before },
    order: view.sort === 'oldest' ? 'asc' : 'desc',
    limit: pageSize,
  });
  const previous = listMetadata.before;
  const next = listMetadata.after;
  return {
    members: data,
    previous: previous ? { before: previous, after: '' } : undefined,
    next: next ? { after: next, before: '' } : undefined,
    total: previous || next ? undefined : data.length,
  };
}

async function searchMembers(organizationId: string, view: View): Promise<MemberList> {
  const { role, status, sort, page } = view;
  const order = sort === 'oldest' ? 'asc' : 'desc';
  const { items, next: rest } = await readWindow(
    (cursor) => fetchMembers({ organizationId, status, order, ...cursor }),
    view.after,
  );
  const query = view.query.toLowerCase();
  const matches = items.filter(
    (member) =>
      (!role || member.role === role) &&
      `${member.name} ${member.email}`.toLowerCase().includes(query),
  );
  if (sort === 'name') matches.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const end = page * pageSize;
  return {
    members: matches.slice(end - pageSize, end),
    previous: page > 1 ? { page: page - 1 } : undefined,
    next: end < matches.length ? { page: page + 1 } : undefined,
    total: rest || view.after ? undefined : matches.length,
    rest,
  };
}

/** WorkOS finds users by their complete email address, in an organization of any size. */
async function findByEmail(organizationId: string, { query, role, status }: View) {
  const { data: users } = await callWorkOS(({ userManagement }) =>
    userManagement.listUsers({ email: query, organizationId }),
  );
  const [user] = users;
  if (!user) return { members: [], total: 0 };
  const { data } = await fetchMembers({ organizationId, userId: user.id, status });
  const members = data.filter((member) => !role || member.role === role);
  return { members, total: members.length };
}

type Query = {
  organizationId: string;
  userId?: string;
  status?: View['status'];
  order?: 'asc' | 'desc';
  limit?: number;
  after?: string;
  before?: string;
};

/**
 * One page of members. The client drops the `user` that WorkOS sends with each membership, so this calls the API
 * itself; https://workos.com/docs/reference/authkit/organization-membership/list
 */
async function fetchMembers({ organizationId, userId, status, ...page }: Query) {
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
    role: z.object({ slug: z.string() }),
    user: z.object({
      id: z.string(),
      email: z.string(),
      name: z.string().nullish(),
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
    }),
  })
  .transform(({ id, status, role, created_at: joinedAt, user }) => ({
    id,
    status,
    role: role.slug,
    joinedAt,
    userId: user.id,
    email: user.email,
    name: displayName({ ...user, firstName: user.first_name, lastName: user.last_name }),
  }));

const listSchema = z.object({
  data: z.array(memberSchema),
  list_metadata: z.object({ before: z.string().nullish(), after: z.string().nullish() }),
});
