import { peopleFile } from '../env';
import { connect } from '../state/connections';
import {
  createMembership,
  createOrganization,
  createPermission,
  createRole,
  createUser,
  definePermissions,
} from '../state/create';
import { createRedirectUri, createWebhookEndpoint } from '../state/endpoints';
import { createFlag, setFlag } from '../state/flags';
import { stableId } from '../state/ids';
import { createInvitation } from '../state/invitations';
import { findRole, findUserByEmail, store } from '../state/store';
import { PeopleError } from './read';
import type { People } from './schema';

/** Fills the store from a file. Throws `PeopleError` if it uses a user or an organization that it doesn't define. */
export function seedPeople(people: People) {
  for (const permission of people.permissions) createPermission(permission);
  for (const { slug, name, description, permissions } of people.roles) {
    definePermissions(permissions);
    createRole({ slug, name, description, permissions });
  }
  if (!findRole('member')) createRole({ slug: 'member', name: 'Member' });
  for (const flag of people.feature_flags) {
    createFlag({ id: stableId('flag', flag.slug), ...flag });
  }
  for (const {
    sso_required: ssoRequired,
    memberships: _,
    ...organization
  } of people.organizations) {
    const id = stableId('org', organization.name);
    createOrganization({ id, ssoRequired, ...organization });
    if (ssoRequired) connect(id);
  }
  for (const user of people.users) seedUser(user);
  for (const { name, memberships } of people.organizations) {
    for (const { user_id, role = 'member', status } of memberships) {
      join(findUserId(user_id), { organization: name, role, status });
    }
  }
  for (const { organization } of people.connections) connect(organizationId(organization));
  for (const { email, organization_id: organization, role_slug } of people.invitations) {
    createInvitation({
      email,
      organization_id: organization ? organizationId(organization) : null,
      role_slug: role_slug ?? null,
      inviter_user_id: null,
      expiresInDays: 7,
    });
  }
  for (const { endpoint_url, events } of people.webhookEndpoints) {
    createWebhookEndpoint({ endpoint_url, events });
  }
  for (const uri of people.config?.redirect_uris ?? []) createRedirectUri(uri);
}

function seedUser(values: People['users'][number]) {
  const { password, memberships, feature_flags, note: _, impersonator: __, ...fields } = values;
  const { id } = createUser({ id: stableId('user', values.email), ...fields });
  if (password) store.passwords.set(id, password);
  for (const { role = 'member', ...membership } of memberships) join(id, { role, ...membership });
  for (const slug of feature_flags) setFlag(slug, id, true);
}

type Joining = {
  organization: string;
  role: string;
  permissions?: readonly string[];
  status?: 'active' | 'inactive' | 'pending';
};

function join(user_id: string, { organization, ...values }: Joining) {
  const id = stableId('om', `${user_id}:${organization}`);
  createMembership({ id, user_id, organization_id: organizationId(organization), ...values });
}

function organizationId(name: string) {
  const id = stableId('org', name);
  if (store.organizations.has(id)) return id;
  throw new PeopleError(`${peopleFile}: the organization ${name} is used, but isn’t defined.`);
}

function findUserId(idOrEmail: string) {
  const user = store.users.get(idOrEmail) ?? findUserByEmail(idOrEmail);
  if (user) return user.id;
  throw new PeopleError(
    `${peopleFile}: the user ${idOrEmail} is used, but isn’t defined. Refer to users by email address.`,
  );
}
