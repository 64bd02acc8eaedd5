import { decodeJwt } from 'jose';
import { appUrl, clientId } from '@/mocks/env';
import { changeGrants, issueToken, revokeSession } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';
import { callAction, findAction, readIdentity } from '../support/call-action';
import { runCron } from '../support/events';
import { fetchWorkOS } from '../support/fetch-workos';
import { findMembership } from '../support/memberships';
import {
  bearer,
  createKey,
  createToken,
  type Headers,
  type Kind,
  kinds,
  toCookie,
  type World,
} from './credentials';
import { resource } from './support';

/** What can be wrong with a credential of the right kind. */
type Fault =
  | 'for another audience'
  | 'from another issuer'
  | 'that has expired'
  | 'that was revoked'
  | 'that lost its permission'
  | 'of a former member';

type Case = { status: 200 | 401 | 403; create: (world: World) => Promise<Headers> };

const refused = (create: Case['create']): Case => ({ status: 401, create });
const forbidden = (create: Case['create']): Case => ({ status: 403, create });

/** Nothing ends it early: WorkOS has no event about it, or it belongs to the organization. */
const stillValid = (create: Case['create']): Case => ({ status: 200, create });

/** Creates a credential, and then makes it invalid. */
const then =
  (kind: Kind, change: (world: World, headers: Headers) => Promise<unknown>): Case['create'] =>
  async (world) => {
    const headers = await kinds[kind](world);
    await change(world, headers);
    return headers;
  };

const withClaims =
  (kind: keyof typeof createToken, claims: Record<string, unknown>): Case['create'] =>
  async (world) =>
    bearer(await createToken[kind](world, claims));

const withKey =
  (kind: keyof typeof createKey, change: (id: string) => Promise<unknown>): Case['create'] =>
  async (world) => {
    const { id, value } = await createKey[kind](world);
    await change(id);
    return bearer(value);
  };

/** Keys have no claims. Another environment's are unknown in this one. */
const foreignKey = async () => bearer('sk_test_of_another_environment');

const claimsOf = ({ authorization = '' }: Headers) => decodeJwt(authorization.slice(7));

const readEvents = () => runCron(appUrl);

/** Gives the user a role with no permissions. */
async function demote({ user, organizationId }: World) {
  await workos.authorization.createOrganizationRole(organizationId, { name: 'N', slug: 'org-n' });
  const { id = '' } = (await findMembership(user.id)) ?? {};
  await workos.userManagement.updateOrganizationMembership(id, { roleSlug: 'org-n' });
}

async function leave({ user }: World) {
  const { id = '' } = (await findMembership(user.id)) ?? {};
  await workos.userManagement.deleteOrganizationMembership(id);
  await readEvents();
}

const deleteKey = (id: string) => workos.apiKeys.deleteApiKey(id);
const expireKey = (id: string) => fetchWorkOS('POST', `/api_keys/${id}/expire`, {});

const issuer = { iss: 'https://other.authkit.app' };
const past = { exp: 1 };

export const faults: Record<Kind, Record<Fault, Case>> = {
  session: {
    'for another audience': refused(async ({ user }) =>
      toCookie(await authenticate(user.email), 'the-password-of-another-application'),
    ),
    'from another issuer': refused(async ({ user }) => {
      const accessToken = await issueToken({ kind: 'session', user, signature: 'foreign' });
      return toCookie({ ...(await authenticate(user.email)), accessToken, refreshToken: 'x' });
    }),
    'that has expired': refused(async (world) => {
      const accessToken = await createToken['access-token'](world, past);
      return toCookie({
        ...(await authenticate(world.user.email)),
        accessToken,
        refreshToken: 'x',
      });
    }),
    'that was revoked': refused(async ({ user }) => {
      const session = await authenticate(user.email);
      await revokeSession(String(decodeJwt(session.accessToken).sid));
      return toCookie(session);
    }),
    'that lost its permission': forbidden(then('session', demote)),
    'of a former member': refused(then('session', leave)),
  },
  'access-token': {
    'for another audience': refused(withClaims('access-token', { client_id: 'client_other' })),
    'from another issuer': refused(withClaims('access-token', issuer)),
    'that has expired': refused(withClaims('access-token', past)),
    'that was revoked': refused(
      then('access-token', async (_, headers) => {
        await revokeSession(String(claimsOf(headers).sid));
        await readEvents();
      }),
    ),
    'that lost its permission': stillValid(then('access-token', demote)),
    'of a former member': refused(then('access-token', leave)),
  },
  agent: {
    'for another audience': refused(withClaims('agent', { aud: clientId })),
    'from another issuer': refused(withClaims('agent', issuer)),
    'that has expired': refused(withClaims('agent', past)),
    'that was revoked': refused(async (world) => {
      const { user } = world;
      const { cookie = '' } = await kinds.session(world);
      const caller = await readIdentity(cookie);
      // Issued by a clock that's ahead of the one that notes when it was revoked.
      await changeGrants(user, { clockOffset: 4 });
      const headers = await kinds.agent(world);
      await changeGrants(user, { clockOffset: 0 });
      const client = String(claimsOf(headers).client_id);
      // Its tokens end even if WorkOS no longer lists it.
      await callAction(findAction('revokeAgent'), { agent: 'gone', client }, caller);
      return headers;
    }),
    'that lost its permission': forbidden(then('agent', demote)),
    'of a former member': refused(then('agent', leave)),
  },
  machine: {
    'for another audience': refused(withClaims('machine', { aud: resource })),
    'from another issuer': refused(withClaims('machine', issuer)),
    'that has expired': refused(withClaims('machine', past)),
    'that was revoked': stillValid(
      then('machine', (_, headers) =>
        fetchWorkOS('DELETE', `/connect/applications/${claimsOf(headers).client_id}`),
      ),
    ),
    'that lost its permission': stillValid(
      then('machine', (_, headers) =>
        fetchWorkOS('PUT', `/connect/applications/${claimsOf(headers).client_id}`, { scopes: [] }),
      ),
    ),
    'of a former member': stillValid(then('machine', leave)),
  },
  'organization-key': {
    'for another audience': refused(foreignKey),
    'from another issuer': refused(foreignKey),
    'that has expired': refused(withKey('organization-key', expireKey)),
    'that was revoked': refused(withKey('organization-key', deleteKey)),
    'that lost its permission': stillValid(then('organization-key', demote)),
    'of a former member': stillValid(then('organization-key', leave)),
  },
  'user-key': {
    'for another audience': refused(foreignKey),
    'from another issuer': refused(foreignKey),
    'that has expired': refused(withKey('user-key', expireKey)),
    'that was revoked': refused(withKey('user-key', deleteKey)),
    'that lost its permission': forbidden(then('user-key', demote)),
    'of a former member': refused(then('user-key', leave)),
  },
};
