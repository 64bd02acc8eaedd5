import { auditEvents, featureFlags, permissions, roles } from '@/lib/authz';
import { mcpUrl, peopleFile, redirectUris, webhook } from '../env';
import { readPeople } from '../people/read';
import { seedPeople } from '../people/seed';
import { organizations, personas } from '../personas';
import { addAuditLogSchema } from './audit-log-actions';
import { createResource } from './connect/resources';
import { connect } from './connections';
import {
  createMembership,
  createOrganization,
  createPermission,
  createRole,
  createUser,
} from './create';
import { createDirectoryOfMembers } from './directories';
import { createRedirectUri, createWebhookEndpoint } from './endpoints';
import { seedEnvironment } from './environments';
import { createFlag, setFlag } from './flags';
import { stableId } from './ids';
import { clearStore, store } from './store';

/** Resets the store to the people file, or to the personas and the contents of `lib/authz.ts`. */
export function seed() {
  clearStore();
  seedEnvironment();
  if (peopleFile) seedPeople(readPeople(peopleFile));
  else seedPersonas();
  if (webhook) createWebhookEndpoint({ endpoint_url: webhook.url, secret: webhook.secret });
  for (const uri of redirectUris) createRedirectUri(uri);
  createResource(mcpUrl, true, stableId('authkit_oauth_resource', mcpUrl));
}

function seedPersonas() {
  for (const [slug, { title, description }] of Object.entries(permissions)) {
    createPermission({ slug, name: title, description });
  }
  for (const [slug, { title, ...role }] of Object.entries(roles)) {
    createRole({ slug, name: title, ...role });
  }
  for (const [name, { target }] of Object.entries(auditEvents)) {
    addAuditLogSchema(name, { targets: [{ type: target }] });
  }
  for (const [slug, { title, description }] of Object.entries(featureFlags)) {
    createFlag({ id: stableId('flag', slug), slug, name: title, description });
  }
  for (const [slug, { name, ...organization }] of Object.entries(organizations)) {
    const domains = organization.domains.map((domain) => ({ domain, state: 'verified' as const }));
    const entitlements: readonly string[] = organization.entitlements;
    const { id } = createOrganization({ id: stableId('org', slug), name, domains, entitlements });
    if (entitlements.includes('single-sign-on')) connect(id);
  }
  for (const persona of personas) seedPersona(persona);
  for (const { organization_id } of store.connections.values())
    createDirectoryOfMembers(organization_id);
}

function seedPersona({
  email,
  firstName,
  lastName,
  memberships,
  featureFlags,
}: (typeof personas)[number]) {
  const user = createUser({
    id: stableId('user', email),
    email,
    first_name: firstName,
    last_name: lastName,
  });
  for (const { organization, role, permissions } of memberships) {
    createMembership({
      id: stableId('om', `${email}:${organization}`),
      user_id: user.id,
      organization_id: stableId('org', organization),
      role,
      permissions,
    });
  }
  for (const slug of featureFlags) setFlag(slug, user.id, true);
}
