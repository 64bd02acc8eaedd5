import { roles } from '@/lib/authz';
import { stableId } from './ids';
import { organizations, personas } from './personas';
import { createMembership, createOrganization, createUser, turnFlagOn } from './store';

/** Returns the permissions that `lib/authz.ts` gives a role; none for a role it does not know. */
export function permissionsOf(role: string): readonly string[] {
  return role in roles ? roles[role as keyof typeof roles].permissions : [];
}

/** Fills the store with the personas and their organizations. */
export function seed() {
  for (const [slug, { name, entitlements }] of Object.entries(organizations)) {
    createOrganization({ id: stableId('org', slug), name, entitlements });
  }
  for (const { email, firstName, lastName, memberships, featureFlags } of personas) {
    const user = createUser({ id: stableId('user', email), email, firstName, lastName });
    for (const { organization, role, permissions } of memberships) {
      createMembership({
        id: stableId('om', `${email}:${organization}`),
        userId: user.id,
        organizationId: stableId('org', organization),
        role,
        permissions: permissions ?? permissionsOf(role),
      });
    }
    for (const slug of featureFlags) turnFlagOn(slug, user.id);
  }
}
