import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import { commaSeparated, list } from '../http/list';
import { at, authorized, failure, found, json, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { createOrganization, toDomain } from '../state/create';
import { deleteOrganization } from '../state/deletion';
import { emit } from '../state/events';
import { isMetadata, mergeMetadata } from '../state/metadata';
import type { Organization } from '../state/records';
import { findOrganizationByDomain, store } from '../state/store';

const fields = z.object({
  name: z.string().min(1).max(500),
  domain_data: z
    .array(
      z.object({
        domain: z.string().min(1),
        state: z.enum(['pending', 'verified']).default('pending'),
      }),
    )
    .nullish(),
  external_id: z.string().max(128).nullish(),
  metadata: z.unknown().optional(),
  allow_profiles_outside_organization: z.boolean().nullish(),
  stripe_customer_id: z.string().nullish(),
});

type Fields = Partial<z.infer<typeof fields>>;

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
    authorized(withBody(fields, ({ body }) => reject(body) ?? create(body))),
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
        found(
          'Organization',
          id,
          store.organizations.get(id),
          (organization) => reject(body, organization) ?? update(organization, body),
        ),
      ),
    ),
  ),

  http.delete(
    at('/organizations/:id'),
    authorized(({ params: { id = '' } }) =>
      found('Organization', id, store.organizations.get(id), (organization) => {
        deleteOrganization(organization);
        const headers = { 'content-type': 'text/plain; charset=utf-8' };
        return HttpResponse.text('Accepted', { status: 202, headers });
      }),
    ),
  ),
];

/** Returns the error WorkOS would reject these values with. */
function reject({ domain_data, external_id, metadata }: Fields, organization?: Organization) {
  const others = [...store.organizations.values()].filter((other) => other !== organization);
  const taken = domain_data?.find(({ domain }) => {
    const owner = findOrganizationByDomain(domain);
    return owner !== undefined && owner !== organization;
  });
  if (taken) {
    const message = `An Organization with the domain ${taken.domain} already exists.`;
    return json({ message }, 409);
  }
  if (external_id && others.some((other) => other.external_id === external_id)) {
    return failure(400, 'external_id_already_used', 'This external ID is already in use.');
  }
  if (metadata !== undefined && !isMetadata(metadata)) {
    return failure(400, 'invalid_metadata', 'The metadata is invalid.');
  }
  return undefined;
}

function create(body: z.infer<typeof fields>) {
  const domains = body.domain_data ?? [];
  return json(createOrganization({ ...toRecord(body), name: body.name, domains }), 201);
}

function update(organization: Organization, body: Fields) {
  const { id } = organization;
  const { name = organization.name, domain_data } = body;
  const domains = domain_data?.map((data) => toDomain(id, data)) ?? organization.domains;
  const updated_at = timestamp();
  Object.assign(organization, toRecord(body, organization), { name, domains, updated_at });
  emit('organization.updated', organization);
  return json(organization);
}

/** Leaves out what isn't set, and merges metadata. */
function toRecord(body: Fields, organization?: Organization): Partial<Organization> {
  const { external_id, metadata, stripe_customer_id } = body;
  const allow = body.allow_profiles_outside_organization;
  return {
    ...(external_id !== undefined && { external_id }),
    ...(metadata !== undefined && { metadata: mergeMetadata(organization?.metadata, metadata) }),
    ...(typeof allow === 'boolean' && { allow_profiles_outside_organization: allow }),
    ...(stripe_customer_id !== undefined && {
      stripe_customer_id: stripe_customer_id ?? undefined,
    }),
  };
}
