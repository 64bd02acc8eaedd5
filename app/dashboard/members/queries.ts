import 'server-only';
import { z } from 'zod';
import { findMembersByEmail } from '@/lib/workos/find-members';
import { everyItem } from '@/lib/workos/lists';
import { fetchMembers } from '@/lib/workos/members';
import { readWindow } from '@/lib/workos/read-window';
import type { View } from './view';

export const pageSize = 50;

export type Member = Awaited<ReturnType<typeof fetchMembers>>['data'][number];

export type MemberList = {
  members: Member[];
  /** How to change the view to see the page before or after this one. */
  previous?: Partial<View>;
  next?: Partial<View>;
  /** Number of matches, if all are known. */
  total?: number;
  /** Where to continue a search that read only some of the members. */
  rest?: string;
};

/** Returns one page. The number of calls doesn't depend on the number of members. */
export async function listMembers(organizationId: string, view: View): Promise<MemberList> {
  if (z.email().safeParse(view.query).success) return findByEmail(organizationId, view);
  if (view.query || view.role || view.sort === 'name') return searchMembers(organizationId, view);
  return listInOrder(organizationId, view);
}

/** The whole organization, oldest first, so members who join in the meantime don't shift the pages. */
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
  const { before: previous, after: next } = listMetadata;
  return {
    members: data,
    previous: previous ? { before: previous, after: '', page: view.page - 1 } : undefined,
    next: next ? { after: next, before: '', page: view.page + 1 } : undefined,
    // The last page knows how many there are, unless its number was changed in the URL.
    total: next || isMisnumbered(view, Boolean(previous)) ? undefined : startOf(view) + data.length,
  };
}

/** How many members are on the pages before this one. */
export const startOf = ({ page }: View) => (page - 1) * pageSize;

/** WorkOS has no page numbers, so they're counted in the URL. */
export const isMisnumbered = ({ page }: View, hasPrevious: boolean) => page > 1 !== hasPrevious;

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
  const start = startOf(view);
  const end = start + pageSize;
  return {
    members: matches.slice(start, end),
    previous: page > 1 ? { page: page - 1 } : undefined,
    next: end < matches.length ? { page: page + 1 } : undefined,
    total: rest || view.after ? undefined : matches.length,
    rest,
  };
}

async function findByEmail(organizationId: string, { query: email, role, status }: View) {
  const found = await findMembersByEmail({ email, organizationId, status });
  const members = found.filter((member) => !role || member.role === role);
  return { members, total: members.length };
}
