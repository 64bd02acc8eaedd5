import { z } from 'zod';
import { connect } from './connections';
import {
  createMembership,
  createOrganization,
  createRole,
  createUser,
  definePermissions,
} from './create';
import { flagsFor, setFlag } from './flags';
import type { Membership, User } from './records';
import { activeMembershipsOf, findRole, store } from './store';

const slugs = z.array(z.string().min(1));

const userFields = {
  featureFlags: slugs.optional(),
  /** Seconds. Negative for tokens that are already expired. */
  accessTokenTtl: z.number().int().min(-86_400).max(86_400).optional(),
  /** Seconds that WorkOS's clock is ahead for this user. */
  clockOffset: z.number().int().min(-86_400).max(86_400).optional(),
  /** The token issuer. Environments with a custom domain have their own. */
  issuer: z.string().optional(),
  /** Requires a second factor for sign-ins through the API. */
  mfaRequired: z.boolean().optional(),
};

const membershipFields = {
  role: z.string().min(1).optional(),
  /** Overrides the role's permissions. */
  permissions: slugs.optional(),
  entitlements: slugs.optional(),
  ssoRequired: z.boolean().optional(),
};

export const newUserFields = z.strictObject({
  email: z.email(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  picture: z.string().optional(),
  /** `organization` is the ID of an existing one, or the name of a new one. */
  memberships: z
    .array(z.strictObject({ organization: z.string().min(1), ...membershipFields }))
    .default([]),
  ...userFields,
});

export const grantFields = z.strictObject({
  /** Whose `role`, `permissions`, `entitlements`, and `ssoRequired` to change. */
  organization: z.string().optional(),
  ...membershipFields,
  ...userFields,
});

type Grants = z.infer<typeof grantFields>;

/** Adds a user to an organization, creating it if `organization` isn't an ID. */
export function join(
  user: User,
  { organization, ...values }: z.infer<typeof newUserFields>['memberships'][number],
) {
  const existing = store.organizations.get(organization);
  const { id } = existing ?? createOrganization({ name: organization });
  const role = values.role ?? 'member';
  const membership = createMembership({ user_id: user.id, organization_id: id, role });
  updateMembership(membership, values);
  return membership;
}

export function addMembers(organization_id: string, count: number) {
  for (let n = 1; n <= count; n += 1) {
    const email = `member-${n}@${organization_id.toLowerCase().replace('_', '-')}.example.com`;
    const { id: user_id } = createUser({ email, first_name: 'Member', last_name: String(n) });
    createMembership({ user_id, organization_id, role: 'member' });
  }
}

/** Changes a user's grants, starting with their next token. Returns false if there is no membership. */
export function grant(user: User, { organization, ...values }: Grants): boolean {
  const { featureFlags, accessTokenTtl, clockOffset, issuer, mfaRequired } = values;
  if (featureFlags) setFlags(user, featureFlags);
  const settings = { accessTokenTtl, clockOffset, issuer, mfaRequired };
  const changed = Object.entries(settings).filter(([, value]) => value !== undefined);
  store.userSettings.set(user.id, {
    ...store.userSettings.get(user.id),
    ...Object.fromEntries(changed),
  });
  const changesMembership = Object.keys(membershipFields).some((name) => name in values);
  if (!changesMembership) return true;
  const membership = activeMembershipsOf(user.id).find(
    ({ organization_id }) => !organization || organization_id === organization,
  );
  if (membership) updateMembership(membership, values);
  return membership !== undefined;
}

function updateMembership(membership: Membership, values: Omit<Grants, 'organization'>) {
  const { role, permissions, entitlements, ssoRequired } = values;
  if (role && !findRole(role, membership.organization_id)) createRole({ slug: role });
  if (role) Object.assign(membership, { role, permissions: undefined });
  definePermissions(permissions);
  if (permissions) membership.permissions = permissions;
  const id = membership.organization_id;
  if (ssoRequired) connect(id);
  const settings = store.organizationSettings.get(id) ?? { entitlements: [], ssoRequired: false };
  store.organizationSettings.set(id, {
    entitlements: entitlements ?? settings.entitlements,
    ssoRequired: ssoRequired ?? settings.ssoRequired,
  });
}

function setFlags(user: User, enabled: readonly string[]) {
  for (const { slug } of flagsFor(user.id)) {
    if (!enabled.includes(slug)) setFlag(slug, user.id, false);
  }
  for (const slug of enabled) setFlag(slug, user.id, true);
}
