import { http } from 'msw';
import { z } from 'zod';
import { commaSeparated, list, matchesQuery } from '../http/list';
import { at, authorized, empty, failure, found, json, notFound, withBody } from '../http/respond';
import { createMembership, membershipToWire } from '../state/create';
import { changeMembership, deactivateMembership, deleteMembership } from '../state/memberships';
import type { Membership } from '../state/records';
import { findMembership, findRole, store } from '../state/store';

const roleFields = { role_slug: z.string().optional(), role_slugs: z.array(z.string()).optional() };

const fields = z.object({
  user_id: z.string().min(1),
  organization_id: z.string().min(1),
  ...roleFields,
});

const path = '/user_management/organization_memberships';

export const memberships = [
  http.get(
    at(path),
    authorized(({ request }) => {
      const query = new URL(request.url).searchParams;
      if (!query.get('user_id') && !query.get('organization_id')) return missingFilter();
      const statuses = commaSeparated(request, 'statuses') ?? ['active'];
      const matches = [...store.memberships.values()].filter(
        ({ user_id, organization_id, status }) =>
          matchesQuery(request, { user_id, organization_id }) && statuses.includes(status),
      );
      return list(request, matches, membershipToWire);
    }),
  ),

  http.post(
    at(path),
    authorized(
      withBody(fields, ({ body }) => {
        const { user_id, organization_id } = body;
        if (!store.users.has(user_id)) return notFound('User', user_id);
        if (!store.organizations.has(organization_id)) {
          return notFound('Organization', organization_id);
        }
        const role = readRole(body, 'member', organization_id);
        if (typeof role !== 'string') return role;
        const existing = findMembership(user_id, organization_id);
        if (existing?.status === 'pending') return cannotChangePending('reactivate');
        if (existing?.status === 'active') return alreadyExists();
        const membership = existing
          ? changeMembership(existing, { role, permissions: undefined, status: 'active' })
          : createMembership({ user_id, organization_id, role });
        return json(membershipToWire(membership), 201);
      }),
    ),
  ),

  http.get(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) =>
      withMembership(id, (membership) => json(membershipToWire(membership))),
    ),
  ),

  http.put(
    at(`${path}/:id`),
    authorized(
      withBody(z.object(roleFields), ({ body, params: { id = '' } }) =>
        withMembership(id, (membership) => {
          const role = readRole(body, membership.role, membership.organization_id);
          if (typeof role !== 'string') return role;
          const changed = changeMembership(membership, { role, permissions: undefined });
          return json(membershipToWire(changed));
        }),
      ),
    ),
  ),

  http.put(
    at(`${path}/:id/deactivate`),
    authorized(({ params: { id = '' } }) =>
      withMembership(id, (membership) =>
        membership.status === 'pending'
          ? cannotChangePending('deactivate')
          : json(membershipToWire(deactivateMembership(membership))),
      ),
    ),
  ),

  http.put(
    at(`${path}/:id/reactivate`),
    authorized(({ params: { id = '' } }) =>
      withMembership(id, (membership) =>
        membership.status === 'pending'
          ? cannotChangePending('reactivate')
          : json(membershipToWire(changeMembership(membership, { status: 'active' }))),
      ),
    ),
  ),

  http.delete(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) =>
      withMembership(id, (membership) => {
        deleteMembership(membership);
        return empty();
      }),
    ),
  ),
];

function withMembership(id: string, respond: (membership: Membership) => Response) {
  return found('Organization Membership', id, store.memberships.get(id), respond);
}

/** Returns the requested role, or an error response. */
function readRole(
  body: { role_slug?: string; role_slugs?: string[] },
  fallback: string,
  organizationId: string,
) {
  const slugs = body.role_slugs ?? [body.role_slug ?? fallback];
  if (slugs.length > 1) {
    const message = 'Multiple roles are not enabled for this environment.';
    return failure(422, 'multiple_roles_not_enabled', message);
  }
  const [slug = fallback] = slugs;
  const message = `Role '${slug}' is not a valid role.`;
  return findRole(slug, organizationId) ? slug : failure(422, 'invalid_role', message);
}

function alreadyExists() {
  return failure(
    400,
    'organization_membership_already_exists',
    'The user is already a member of the organization.',
  );
}

function cannotChangePending(verb: 'reactivate' | 'deactivate') {
  return failure(
    400,
    `cannot_${verb}_pending_organization_membership`,
    `A pending organization membership cannot be ${verb}d.`,
  );
}

function missingFilter() {
  return failure(
    400,
    'missing_user_id_or_organization_id',
    'Either user_id or organization_id is required.',
  );
}
