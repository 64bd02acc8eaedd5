import { DomainDataState, type WorkOS } from '@workos-inc/node';
import type { Env } from '../../lib/env';
import { organizations } from '../../mocks/personas';

/** Creates organizations to try the app with, in a temporary environment. Returns their names. */
export async function createOrganizations(workos: WorkOS, env: Env): Promise<string[]> {
  if (!env.WORKOS_CLAIM_TOKEN) return [];
  const page = await workos.organizations.listOrganizations({ limit: 100 });
  const known = (await page.autoPagination()).map(({ name }) => name);
  const missing = Object.values(organizations).filter(({ name }) => !known.includes(name));
  for (const { name, domains } of missing) {
    const domainData = domains.map((domain) => ({ domain, state: DomainDataState.Verified }));
    await workos.organizations.createOrganization({ name, domainData });
  }
  return missing.map(({ name }) => name);
}
