import { expect } from '@playwright/test';
import { origin } from '@/mocks/env';
import { control, createUser } from '@/scripts/lib/mock';
import { authorizeQuery, submitHostedPage, workos } from '@/scripts/lib/workos';

/** An organization with a verified domain and an active connection, which it requires. */
export async function newSsoOrganization() {
  const { organizations } = await createUser({ memberships: [{ organization: 'Signed' }] });
  const [organization = ''] = organizations;
  const domain = `${crypto.randomUUID()}.example`;
  const { organizationDomains } = workos;
  const { id } = await organizationDomains.createOrganizationDomain({
    organizationId: organization,
    domain,
  });
  await organizationDomains.verifyOrganizationDomain(id);
  const connection: { id: string } = await control('PUT', '/connections', { organization });
  return { organization, domain, connection: connection.id };
}

/** Submits the identity provider's form. Returns the URL that it redirects to. */
export async function submitProvider(at: URL, fields: Record<string, string>) {
  expect(at.pathname).toBe('/hosted/identity-provider');
  expect((await fetch(at)).status).toBe(200);
  const response = await fetch(`${origin}${at.pathname}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...Object.fromEntries(at.searchParams), ...fields }),
  });
  return new URL(response.headers.get('location') ?? '', origin);
}

/** Signs in by email, through the identity provider. */
export async function signInByEmail(
  email: string,
  fields: Record<string, string> = {},
  parameters: Record<string, string> = {},
) {
  return submitProvider(await submitHostedPage(email, parameters), { email, ...fields });
}

/** Opens the authorize URL, and returns where it redirects to. */
export async function openAuthorize(parameters: Record<string, string>, cookie = '') {
  const url = `${origin}/user_management/authorize?${authorizeQuery(parameters)}`;
  const response = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '', origin);
}
