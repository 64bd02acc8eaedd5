import { HttpResponse, http } from 'msw';
import { type Membership, store } from '../store';
import { at, authorized, list } from './respond';

export const memberships = [
  http.get(
    at('/user_management/organization_memberships'),
    authorized(({ request }) => {
      const query = new URL(request.url).searchParams;
      const userId = query.get('user_id');
      const organizationId = query.get('organization_id');
      if (!userId && !organizationId) return missingFilter();
      const statuses = query.get('statuses')?.split(',') ?? ['active'];
      const found = [...store.memberships.values()].filter(
        (membership) =>
          (!userId || membership.userId === userId) &&
          (!organizationId || membership.organizationId === organizationId) &&
          statuses.includes(membership.status),
      );
      return list(found.map(toWire));
    }),
  ),
];

function missingFilter() {
  const body = {
    code: 'missing_user_id_or_organization_id',
    message: 'Either user_id or organization_id is required.',
  };
  return HttpResponse.json(body, { status: 400 });
}

function toWire(membership: Membership) {
  const role = { slug: membership.role };
  return {
    object: 'organization_membership',
    id: membership.id,
    user_id: membership.userId,
    organization_id: membership.organizationId,
    organization_name: store.organizations.get(membership.organizationId)?.name,
    status: membership.status,
    directory_managed: false,
    role,
    roles: [role],
    custom_attributes: {},
    user: store.users.get(membership.userId),
    created_at: membership.createdAt,
    updated_at: membership.updatedAt,
  };
}
