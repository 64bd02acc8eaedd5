import { withBearer } from '@/lib/credentials/bearer-route';
import { problem } from '@/lib/problem';
import { fetchMembers } from '@/lib/workos/members';

const accepts = ['access-token', 'machine', 'organization-key', 'user-key'] as const;

const limit = 100;

/** Returns members of the caller's organization, oldest first. `next` is the `after` of the following page. */
export const GET = withBearer(
  { accepts, permission: 'members:read', audit: null },
  async ({ organizationId }, request) => {
    if (!organizationId) {
      return { response: problem(403, 'Forbidden', 'The caller isn’t in an organization.') };
    }
    const after = new URL(request.url).searchParams.get('after') ?? undefined;
    const { data, listMetadata } = await fetchMembers({
      organizationId,
      order: 'asc',
      limit,
      after,
    });
    const members = data.map(({ id, name, email, role, status }) => {
      return { id, name, email, role, status };
    });
    return { response: Response.json({ members, next: listMetadata.after ?? null }) };
  },
);
