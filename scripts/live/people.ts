import { createHmac } from 'node:crypto';
import type { WorkOS } from '@workos-inc/node';
import { errorCode, isNotFound } from '../../lib/workos/errors';
import type { Environment } from '../doctor/api';

/** The organizations that the tests need, by what WorkOS knows them by. */
export const organizations = {
  first: { name: 'Live tests', externalId: 'test-live-first' },
  second: { name: 'More live tests', externalId: 'test-live-second' },
} as const;

type Organization = keyof typeof organizations;

export type Person = {
  email: string;
  firstName: string;
  lastName: string;
  externalId: string;
  memberships: Partial<Record<Organization, string>>;
};

/** The users that sign in. WorkOS keeps them between runs. */
export const people = {
  admin: {
    email: 'test-live-admin@example.com',
    firstName: 'Mary',
    lastName: 'Jackson',
    externalId: 'test-live-admin',
    memberships: { first: 'admin' },
  },
  member: {
    email: 'test-live-member@example.com',
    firstName: 'Dorothy',
    lastName: 'Vaughan',
    externalId: 'test-live-member',
    memberships: { first: 'member', second: 'admin' },
  },
} as const satisfies Record<string, Person>;

/** No one else knows it, and it isn't kept anywhere. Its end is for rules about characters. */
export function passwordOf({ WORKOS_API_KEY }: Environment, { externalId }: Person) {
  return `${createHmac('sha256', WORKOS_API_KEY).update(externalId).digest('base64url')}-1aA`;
}

/** Creates the organizations and users that don't exist yet, and returns their IDs. */
export async function preparePeople(workos: WorkOS, environment: Environment) {
  const first = await findOrCreateOrganization(workos, 'first');
  const second = await findOrCreateOrganization(workos, 'second');
  const ids = { first, second };
  const admin = await preparePerson(workos, environment, people.admin, ids);
  const member = await preparePerson(workos, environment, people.member, ids);
  return { ...ids, admin, member };
}

async function preparePerson(
  workos: WorkOS,
  environment: Environment,
  person: Person,
  organizationIds: Record<Organization, string>,
) {
  const { memberships, ...fields } = person;
  const password = passwordOf(environment, person);
  const { userManagement } = workos;
  const { id: userId } = await userManagement
    .getUserByExternalId(person.externalId)
    .catch((error) => {
      if (!isNotFound(error)) throw error;
      return userManagement.createUser({ ...fields, password, emailVerified: true });
    });
  const { data: existing } = await userManagement.listOrganizationMemberships({ userId });
  for (const [name, roleSlug] of Object.entries(memberships)) {
    const organizationId = organizationIds[name as Organization];
    if (existing.some((membership) => membership.organizationId === organizationId)) continue;
    await userManagement.createOrganizationMembership({ userId, organizationId, roleSlug });
  }
  await repairPassword(workos, { userId, email: person.email, password });
  return userId;
}

/** The password changes with the API key. */
async function repairPassword(
  { userManagement }: WorkOS,
  { userId, ...credentials }: { userId: string; email: string; password: string },
) {
  try {
    await userManagement.authenticateWithPassword(credentials);
  } catch (error) {
    // Any other means that the password is right, and something else is left to do.
    if (errorCode(error) !== 'invalid_credentials') return;
    await userManagement.updateUser({ userId, password: credentials.password });
  }
}

async function findOrCreateOrganization({ organizations: api }: WorkOS, key: Organization) {
  const { externalId } = organizations[key];
  const organization = await api.getOrganizationByExternalId(externalId).catch((error) => {
    if (!isNotFound(error)) throw error;
    return api.createOrganization(organizations[key]);
  });
  return organization.id;
}
