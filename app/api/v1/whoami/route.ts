import { withBearer } from '@/lib/auth/bearer-route';

/** Returns the caller and their permissions. Requires one permission, to demonstrate a 403. */
export const GET = withBearer({ permission: 'reports:read', audit: null }, async (caller) => {
  const { kind, id, organizationId, permissions } = caller;
  return {
    response: Response.json(
      { kind, id, organizationId, permissions },
      { headers: { 'cache-control': 'no-store' } },
    ),
  };
});
