import { timestamp } from './clock';
import { emit } from './events';
import { newId, newSecret } from './ids';
import type {
  Membership,
  Organization,
  OrganizationDomain,
  Permission,
  Role,
  User,
} from './records';
import { findRole, store } from './store';

export function stamp<Id extends string>(id: Id) {
  const createdAt = timestamp();
  return { id, created_at: createdAt, updated_at: createdAt };
}

type NewUser = Partial<User> & Pick<User, 'email'>;

export function createUser({ id = newId('user'), email, ...values }: NewUser): User {
  const user: User = {
    object: 'user',
    ...stamp(id),
    email_verified: true,
    first_name: null,
    last_name: null,
    name: [values.first_name, values.last_name].filter(Boolean).join(' ') || null,
    profile_picture_url: null,
    external_id: null,
    metadata: {},
    last_sign_in_at: null,
    locale: null,
    ...values,
    email: email.trim().toLowerCase(),
  };
  store.users.set(id, user);
  emit('user.created', user);
  return user;
}

type NewOrganization = Partial<Omit<Organization, 'domains'>> &
  Pick<Organization, 'name'> & {
    domains?: Pick<OrganizationDomain, 'domain' | 'state'>[];
    entitlements?: readonly string[];
    ssoRequired?: boolean;
  };

export function createOrganization(values: NewOrganization): Organization {
  const {
    id = newId('org'),
    entitlements = [],
    ssoRequired = false,
    domains = [],
    ...rest
  } = values;
  const organization: Organization = {
    object: 'organization',
    ...stamp(id),
    metadata: {},
    external_id: null,
    allow_profiles_outside_organization: false,
    ...rest,
    domains: domains.map((domain) => toDomain(id, domain)),
  };
  store.organizations.set(id, organization);
  store.organizationSettings.set(id, { entitlements, ssoRequired });
  emit('organization.created', organization);
  return organization;
}

export function toDomain(
  organizationId: string,
  { domain, state }: Pick<OrganizationDomain, 'domain' | 'state'>,
): OrganizationDomain {
  return {
    object: 'organization_domain',
    ...stamp(newId('org_domain')),
    organization_id: organizationId,
    domain,
    state,
    ...(state === 'verified'
      ? { verification_strategy: 'manual' }
      : {
          verification_strategy: 'dns',
          verification_prefix: `mock-domain-verification-${newSecret(6).toLowerCase()}`,
          verification_token: newSecret(25),
        }),
  };
}

type Described = { slug: string; name?: string; description?: string | null };
type NewRole = Described & { organization_id?: string | null; permissions?: readonly string[] };

export function createRole({ slug, name = slug, ...values }: NewRole): Role {
  const role: Role = {
    object: 'role',
    ...stamp(newId('role')),
    organization_id: null,
    slug,
    name,
    description: null,
    permissions: [],
    ...values,
  };
  store.roles.set(role.id, role);
  return role;
}

export function createPermission({ slug, name = slug, description = null }: Described): Permission {
  const permission: Permission = {
    object: 'permission',
    ...stamp(newId('perm')),
    slug,
    name,
    description,
    system: false,
    resource_type_slug: 'organization',
  };
  store.permissions.set(slug, permission);
  return permission;
}

/** Creates the permissions that don't exist yet, so that members can have them. */
export function definePermissions(slugs: readonly string[] = []) {
  for (const slug of slugs) if (!store.permissions.has(slug)) createPermission({ slug });
}

type NewMembership = Pick<Membership, 'user_id' | 'organization_id' | 'role'> &
  Pick<Partial<Membership>, 'id' | 'permissions' | 'status' | 'directory_managed'>;

export function createMembership(values: NewMembership): Membership {
  const { id = newId('om'), ...rest } = values;
  definePermissions(values.permissions);
  if (!findRole(values.role, values.organization_id)) createRole({ slug: values.role });
  const membership: Membership = { ...stamp(id), status: 'active', ...rest };
  store.memberships.set(id, membership);
  emitMembership('created', membership);
  return membership;
}

export function membershipToWire(membership: Membership) {
  return {
    ...membershipToEvent(membership),
    organization_name: store.organizations.get(membership.organization_id)?.name,
    user: store.users.get(membership.user_id),
  };
}

export function emitMembership(change: 'created' | 'updated' | 'deleted', membership: Membership) {
  emit(`organization_membership.${change}`, membershipToEvent(membership));
}

function membershipToEvent({
  permissions: _,
  role: slug,
  directory_managed = false,
  ...fields
}: Membership) {
  return {
    object: 'organization_membership',
    ...fields,
    directory_managed,
    role: { slug },
    roles: [{ slug }],
    custom_attributes: {},
  };
}
