import { withBearer } from '@/lib/credentials/bearer-route';

const accepts = ['access-token', 'machine', 'organization-key', 'user-key'] as const;

/** Returns the caller and their permissions. Requires one permission, to demonstrate a 403. */
export const GET = withBearer(
  { accepts, permission: 'reports:read', audit: null },
  async (caller) => {
    const { kind, id, organizationId, permissions } = caller;
    return { response: Response.json({ kind, id, organizationId, permissions }) };
  },
);
