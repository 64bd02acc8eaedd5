import { z } from 'zod';
import { fetchMembers } from '@/lib/workos/members';
import { organizationOf, tool } from '../tool';

export const listMembers = tool({
  name: 'list_members',
  title: 'List members',
  description: 'Returns the organization’s active members, 50 at a time, oldest first.',
  needs: 'members:read',
  audit: null,
  annotations: { readOnlyHint: true },
  input: z.object({
    after: z.string().max(100).optional().describe('The `next` of the previous page.'),
  }),
  run: async ({ after }, session) => {
    const { data, listMetadata } = await fetchMembers({
      organizationId: organizationOf(session),
      status: 'active',
      order: 'asc',
      limit: 50,
      after,
    });
    const members = data.map(({ name, email, role, joinedAt }) => ({
      name,
      email,
      role,
      joinedAt,
    }));
    return { result: { members, ...(listMetadata.after && { next: listMetadata.after }) } };
  },
});
