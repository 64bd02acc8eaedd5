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

const past = { exp: 1 };

/** The faults of a token's claims. `otherAudience` has the claim for another one. */
const claimFaults = (kind: keyof typeof createToken, otherAudience: Record<string, string>) => ({
  'for another audience': refused(withClaims(kind, otherAudience)),
  'from another issuer': refused(withClaims(kind, { iss: 'https://other.authkit.app' })),
  'that has expired': refused(withClaims(kind, past)),
});

/** Keys have no claims. Another environment's are unknown in this one. */
const keyFaults = (kind: keyof typeof createKey) => {
  const foreign = refused(async () => bearer('sk_test_of_another_environment'));
  return {
    'for another audience': foreign,
    'from another issuer': foreign,
    'that has expired': refused(withKey(kind, expireKey)),
    'that was revoked': refused(withKey(kind, deleteKey)),
  };
};

/** A session that can't be refreshed, so its access token has to be right. */
const withAccessToken = async ({ user }: World, accessToken: string) =>
  toCookie({ ...(await authenticate(user.email)), accessToken, refreshToken: 'x' });

/** Changes the machine's application, of which there's no event. */
const withApplication = (method: string, body?: object) =>
  stillValid(
    then('machine', (_, headers) =>
      fetchWorkOS(method, `/connect/applications/${claimsOf(headers).client_id}`, body),
    ),
  );

export const faults: Record<Kind, Record<Fault, Case>> = {
  session: {
    'for another audience': refused(async ({ user }) =>
      toCookie(await authenticate(user.email), 'the-password-of-another-application'),
    ),
    'from another issuer': refused(async (world) => {
      const token = await issueToken({ kind: 'session', user: world.user, signature: 'foreign' });
      return withAccessToken(world, token);
    }),
    'that has expired': refused(async (world) =>
      withAccessToken(world, await createToken['access-token'](world, past)),
    ),
    'that was revoked': refused(async ({ user }) => {
      const session = await authenticate(user.email);
      await revokeSession(String(decodeJwt(session.accessToken).sid));
      return toCookie(session);
    }),
    'that lost its permission': forbidden(then('session', demote)),
    'of a former member': refused(then('session', leave)),
  },
  'access-token': {
    ...claimFaults('access-token', { client_id: 'client_other' }),
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
    ...claimFaults('agent', { aud: clientId }),
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
    ...claimFaults('machine', { aud: resource }),
    'that was revoked': withApplication('DELETE'),
    'that lost its permission': withApplication('PUT', { scopes: [] }),
    'of a former member': stillValid(then('machine', leave)),
  },
  'organization-key': {
    ...keyFaults('organization-key'),
    'that lost its permission': stillValid(then('organization-key', demote)),
    'of a former member': stillValid(then('organization-key', leave)),
  },
  'user-key': {
    ...keyFaults('user-key'),
    'that lost its permission': forbidden(then('user-key', demote)),
    'of a former member': refused(then('user-key', leave)),
  },
};
