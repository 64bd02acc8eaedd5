import { decodeJwt } from 'jose';
import { clientId } from '@/mocks/env';
import { changeGrants, issueToken, revokeSession } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';
import { callAction, findAction, readIdentity } from '../support/call-action';
import { fetchWorkOS } from '../support/fetch-workos';
import {
  after,
  type Case,
  claimsOf,
  demote,
  forbidden,
  leave,
  readEvents,
  refused,
  stillValid,
  withClaims,
  withKey,
} from './cases';
import {
  bearer,
  type createKey,
  createToken,
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
  after('machine', (_, headers) =>
    fetchWorkOS(method, `/connect/applications/${claimsOf(headers).client_id}`, body),
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
    'that lost its permission': forbidden(after('session', demote)),
    'of a former member': refused(after('session', leave)),
  },
  'access-token': {
    ...claimFaults('access-token', { client_id: 'client_other' }),
    'that was revoked': refused(
      after('access-token', async (_, headers) => {
        await revokeSession(String(claimsOf(headers).sid));
        await readEvents();
      }),
    ),
    'that lost its permission': stillValid(after('access-token', demote)),
    'of a former member': refused(after('access-token', leave)),
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
    'that lost its permission': forbidden(after('agent', demote)),
    'of a former member': refused(after('agent', leave)),
  },
  machine: {
    ...claimFaults('machine', { aud: resource }),
    'that was revoked': stillValid(withApplication('DELETE')),
    'that lost its permission': stillValid(withApplication('PUT', { scopes: [] })),
    'of a former member': stillValid(after('machine', leave)),
  },
  'organization-key': {
    ...keyFaults('organization-key'),
    'that lost its permission': stillValid(after('organization-key', demote)),
    'of a former member': stillValid(after('organization-key', leave)),
  },
  'user-key': {
    ...keyFaults('user-key'),
    'that lost its permission': forbidden(after('user-key', demote)),
    'of a former member': refused(after('user-key', leave)),
  },
};
