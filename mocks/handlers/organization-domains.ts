import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, empty, failure, json, notFound, withBody } from '../http/respond';
import { addDomain, findDomain, removeDomain, verifyDomain } from '../state/domains';
import type { Organization, OrganizationDomain } from '../state/records';
import { store } from '../state/store';

const fields = z.object({
  organization_id: z.string(),
  domain: z.string().regex(/^[a-z\d-]+(\.[a-z\d-]+)+$/i),
});

const path = '/organization_domains';

export const organizationDomains = [
  http.post(
    at(path),
    authorized(
      withBody(fields, ({ body: { organization_id, domain } }) => {
        const organization = store.organizations.get(organization_id);
        if (!organization) return notFound('Organization', organization_id);
        if (findDomain((other) => other.domain === domain)) {
          const message = 'This domain already exists.';
          return failure(409, 'domain_already_exists', message);
        }
        return json(addDomain(organization, domain), 201);
      }),
    ),
  ),

  http.get(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) => withDomain(id, (domain) => json(domain))),
  ),

  http.post(
    at(`${path}/:id/verify`),
    authorized(({ params: { id = '' } }) =>
      withDomain(id, (domain) => {
        if (domain.state === 'verified') {
          return failure(400, 'domain_already_verified', 'Domain is already verified.');
        }
        verifyDomain(domain);
        return json(domain, 201);
      }),
    ),
  ),

  http.delete(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) =>
      withDomain(id, (domain, organization) => {
        removeDomain(organization, domain);
        return empty(204);
      }),
    ),
  ),
];

function withDomain(
  id: string,
  respond: (domain: OrganizationDomain, organization: Organization) => Response,
) {
  const match = findDomain((domain) => domain.id === id);
  return match ? respond(match.domain, match.organization) : notFound('Organization Domain', id);
}
