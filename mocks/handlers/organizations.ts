import { http } from 'msw';
import { z } from 'zod';
import { commaSeparated, list } from '../http/list';
import { at, authorized, found, json, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { createOrganization, toDomain } from '../state/create';
import { emit } from '../state/events';
import type { Organization } from '../state/records';
import { endSession } from '../state/sessions';
import { store } from '../state/store';

const fields = z.object({
  name: z.string().min(1).max(500),
  domain_data: z
    .array(
      z.object({
        domain: z.string().min(1),
        state: z.enum(['pending', 'verified']).default('pending'),
      }),
    )
    .optional(),
  external_id: z.string().max(128).nullish(),
  metadata: z.record(z.string(), z.string().nullable()).optional(),
});

export const organizations = [
  http.get(
    at('/organizations'),
    authorized(({ request }) => {
      const domains = commaSeparated(request, 'domains');
      const search = new URL(request.url).searchParams.get('search')?.toLowerCase();
      const matches = [...store.organizations.values()].filter(
        (organization) =>
          (!domains || organization.domains.some(({ domain }) => domains.includes(domain))) &&
          (!search || organization.name.toLowerCase().includes(search)),
      );
      return list(request, matches);
    }),
  ),

  http.post(
    at('/organizations'),
    authorized(
      withBody(fields, ({ body }) =>
        json(
          createOrganization({
            name: body.name,
            domains: body.domain_data,
            external_id: body.external_id ?? null,
            metadata: withoutNulls(body.metadata),
          }),
          201,
        ),
      ),
    ),
  ),

  http.get(
    at('/organizations/external_id/:externalId'),
    authorized(({ params: { externalId = '' } }) => {
      const all = [...store.organizations.values()];
      const organization = all.find(({ external_id }) => external_id === externalId);
      return found('Organization', externalId, organization, json);
    }),
  ),

  http.get(
    at('/organizations/:id'),
    authorized(({ params: { id = '' } }) =>
      found('Organization', id, store.organizations.get(id), json),
    ),
  ),

  http.put(
    at('/organizations/:id'),
    authorized(
      withBody(fields.partial(), ({ body, params: { id = '' } }) =>
        found('Organization', id, store.organizations.get(id), (organization) => {
          const { name, domain_data, external_id, metadata } = body;
          if (name !== undefined) organization.name = name;
          if (external_id !== undefined) organization.external_id = external_id;
          if (domain_data) organization.domains = domain_data.map((data) => toDomain(id, data));
          if (metadata) {
            organization.metadata = withoutNulls({ ...organization.metadata, ...metadata });
          }
          organization.updated_at = timestamp();
          emit('organization.updated', organization);
          return json(organization);
        }),
      ),
    ),
  ),

  http.delete(
    at('/organizations/:id'),
    authorized(({ params: { id = '' } }) =>
      found('Organization', id, store.organizations.get(id), (organization) => {
        deleteOrganization(organization);
        return json({}, 202);
      }),
    ),
  ),
];

function withoutNulls(values: Record<string, string | null> = {}) {
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function deleteOrganization(organization: Organization) {
  for (const session of store.sessions.values()) {
    if (session.organizationId === organization.id) endSession(session);
  }
  for (const { id, organization_id } of store.memberships.values()) {
    if (organization_id === organization.id) store.memberships.delete(id);
  }
  store.organizations.delete(organization.id);
  emit('organization.deleted', organization);
}
