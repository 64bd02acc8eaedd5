import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, empty, failure, json, notFound, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { createRole } from '../state/create';
import { newSecret } from '../state/ids';
import type { Role } from '../state/records';
import { deleteRole, emitRole } from '../state/roles';
import { findRole, rolesOf, store } from '../state/store';

const changes = z.object({
  name: z.string().min(1).max(48).optional(),
  description: z.string().max(150).nullish(),
});

const slug = z
  .string()
  .max(48)
  .regex(/^[a-z\d_-]+$/);

const fields = changes.required({ name: true });
const ownFields = fields.extend({ slug: slug.startsWith('org-').optional() });

const environment = '/authorization/roles';
const organization = '/authorization/organizations/:organizationId/roles';

export const roles = [
  ...([environment, organization, '/organizations/:organizationId/roles'] as const).map((path) =>
    http.get(
      at(path),
      authorized(({ params }) =>
        inScope(params, (id) => json({ object: 'list', data: rolesOf(id).map(toWire) })),
      ),
    ),
  ),

  http.post(
    at(environment),
    authorized(withBody(fields.extend({ slug }), ({ body }) => create('role_slug_conflict', body))),
  ),

  http.post(
    at(organization),
    authorized(
      withBody(ownFields, ({ body, params }) =>
        inScope(params, (organization_id) => {
          const values = { slug: toSlug(body.name), ...body, organization_id };
          return create('organization_role_slug_conflict', values);
        }),
      ),
    ),
  ),

  ...([environment, organization] as const).flatMap((path) => [
    http.get(
      at(`${path}/:slug`),
      authorized(({ params }) => withRole(params, (role) => json(toWire(role)))),
    ),

    http.patch(
      at(`${path}/:slug`),
      authorized(
        withBody(changes, ({ body, params }) => withOwnRole(params, (role) => update(role, body))),
      ),
    ),

    http.put(
      at(`${path}/:slug/permissions`),
      authorized(
        withBody(z.object({ permissions: z.array(z.string()) }), ({ body, params }) =>
          withOwnRole(params, (role) => setPermissions(role, body.permissions)),
        ),
      ),
    ),

    http.post(
      at(`${path}/:slug/permissions`),
      authorized(
        withBody(z.object({ slug: z.string() }), ({ body, params }) =>
          withOwnRole(params, (role) => setPermissions(role, [...role.permissions, body.slug])),
        ),
      ),
    ),
  ]),

  http.delete(
    at(`${organization}/:slug/permissions/:permission`),
    authorized(({ params }) =>
      withOwnRole(params, (role) => {
        const rest = role.permissions.filter((slug) => slug !== params.permission);
        return rest.length < role.permissions.length
          ? setPermissions(role, rest)
          : notFound('Permission', String(params.permission));
      }),
    ),
  ),

  http.delete(
    at(`${organization}/:slug`),
    authorized(({ params }) =>
      withOwnRole(params, (role) => {
        const isAssigned = [...store.memberships.values()].some(
          (member) => member.role === role.slug && member.organization_id === role.organization_id,
        );
        if (isAssigned) return failure(409, 'role_has_assignments', 'The role has assignments.');
        deleteRole(role);
        return empty(204);
      }),
    ),
  ),
];

type Params = Record<string, string>;

/** Passes the organization ID from the path, or undefined for the environment's roles. */
function inScope({ organizationId }: Params, respond: (id?: string) => Response) {
  const isKnown = organizationId === undefined || store.organizations.has(organizationId);
  return isKnown ? respond(organizationId) : notFound('Organization', organizationId);
}

function withRole({ slug = '', ...params }: Params, respond: (role: Role) => Response) {
  return inScope(params, (id) => {
    const role = findRole(slug, id);
    return role ? respond(role) : notFound('Role', slug);
  });
}

/** An organization can’t change the environment’s roles. */
function withOwnRole(params: Params, respond: (role: Role) => Response) {
  return withRole(params, (role) =>
    role.organization_id === (params.organizationId ?? null)
      ? respond(role)
      : notFound('Role', role.slug),
  );
}

function create(conflict: string, values: Parameters<typeof createRole>[0]) {
  if (findRole(values.slug, values.organization_id)) {
    return failure(409, conflict, `Role '${values.slug}' already exists.`);
  }
  const role = createRole(values);
  emitRole('created', role);
  return json(toWire(role), 201);
}

function setPermissions(role: Role, slugs: readonly string[]) {
  const unknown = slugs.find((slug) => !store.permissions.has(slug));
  if (unknown !== undefined) return notFound('Permission', unknown);
  return update(role, { permissions: [...new Set(slugs)] });
}

function update(role: Role, values: Partial<Role>) {
  Object.assign(role, values, { updated_at: timestamp() });
  emitRole('updated', role);
  return json(toWire(role));
}

/** WorkOS adds a random suffix to the slug it makes from a name. */
function toSlug(name: string) {
  const words = name.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return `${['org', ...words].join('-').slice(0, 41)}-${newSecret(6).toLowerCase()}`;
}

function toWire({ organization_id, ...role }: Role) {
  const type = organization_id ? 'OrganizationRole' : 'EnvironmentRole';
  return { ...role, type, resource_type_slug: 'organization' };
}
