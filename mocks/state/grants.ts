import { z } from 'zod';
import { createMembership, createOrganization } from './create';
import { flagsFor, setFlag } from './flags';
import type { Membership, User } from './records';
import { activeMembershipsOf, store } from './store';

const slugs = z.array(z.string().min(1));

/** What a user can be given, beyond a place in organizations. */
const grants = {
  featureFlags: slugs.optional(),
  /** Seconds; negative for tokens that arrive expired. */
  accessTokenTtl: z.number().int().min(-86_400).max(86_400).optional(),
  /** Seconds that WorkOS's clock is ahead for this user. */
  clockOffset: z.number().int().min(-86_400).max(86_400).optional(),
  /** Who issues the tokens: an environment with a custom domain has its own name here. */
  issuer: z.string().optional(),
};

/** A place in an organization. */
const place = {
  role: z.string().min(1).optional(),
  /** Instead of the permissions of the role. */
  permissions: slugs.optional(),
  entitlements: slugs.optional(),
  ssoRequired: z.boolean().optional(),
};

export const newUserFields = z.strictObject({
  email: z.email(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  /** `organization` is the id of one that exists, or the name of a new one. */
  memberships: z.array(z.strictObject({ organization: z.string().min(1), ...place })).default([]),
  ...grants,
});

export const grantFields = z.strictObject({
  /** Which membership `role`, `permissions`, `entitlements` and `ssoRequired` are about. */
  organization: z.string().optional(),
  ...place,
  ...grants,
});

type Grants = z.infer<typeof grantFields>;

/** Adds a user to an organization, which is created when `organization` is not an id. */
export function join(
  user: User,
  { organization, ...values }: z.infer<typeof newUserFields>['memberships'][number],
) {
  const existing = store.organizations.get(organization);
  const { id } = existing ?? createOrganization({ name: organization });
  const role = values.role ?? 'member';
  const membership = createMembership({ user_id: user.id, organization_id: id, role });
  grantPlace(membership, values);
  return membership;
}

/** Changes what a user is granted. It shows in the next token. Returns false without a membership. */
export function grant(user: User, { organization, ...values }: Grants): boolean {
  const { featureFlags, accessTokenTtl, clockOffset, issuer } = values;
  if (featureFlags) setFlags(user, featureFlags);
  const settings = { accessTokenTtl, clockOffset, issuer };
  const changed = Object.entries(settings).filter(([, value]) => value !== undefined);
  store.userSettings.set(user.id, {
    ...store.userSettings.get(user.id),
    ...Object.fromEntries(changed),
  });
  const isAboutPlace = Object.keys(place).some((name) => name in values);
  if (!isAboutPlace) return true;
  const membership = activeMembershipsOf(user.id).find(
    ({ organization_id }) => !organization || organization_id === organization,
  );
  if (membership) grantPlace(membership, values);
  return membership !== undefined;
}

function grantPlace(membership: Membership, values: Omit<Grants, 'organization'>) {
  const { role, permissions, entitlements, ssoRequired } = values;
  if (role && !store.roles.has(role)) store.roles.set(role, []);
  if (role) Object.assign(membership, { role, permissions: undefined });
  if (permissions) membership.permissions = permissions;
  const id = membership.organization_id;
  const settings = store.organizationSettings.get(id) ?? { entitlements: [], ssoRequired: false };
  store.organizationSettings.set(id, {
    entitlements: entitlements ?? settings.entitlements,
    ssoRequired: ssoRequired ?? settings.ssoRequired,
  });
}

function setFlags(user: User, wanted: readonly string[]) {
  for (const { slug } of flagsFor(user.id)) {
    if (!wanted.includes(slug)) setFlag(slug, user.id, false);
  }
  for (const slug of wanted) setFlag(slug, user.id, true);
}
