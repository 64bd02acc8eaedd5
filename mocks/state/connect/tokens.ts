import { clientId, origin } from '../../env';
import { secondsFor } from '../clock';
import { ulid } from '../ids';
import { store } from '../store';
import { sign } from '../tokens';
import type { Application, MachineApplication, OauthGrant } from './records';
import { audienceFor } from './resources';

/** In seconds. */
const userTtl = 300;
const machineTtl = 3600;

/** Unlike a session's, it has no role or permissions; https://workos.com/docs/authkit/connect/token-claims */
export async function signUserToken(
  application: Application,
  grant: OauthGrant,
  scopes: readonly string[],
) {
  const { userId, organizationId, consentId, resource } = grant;
  const issuedAt = secondsFor(userId);
  const expiresIn = store.userSettings.get(userId)?.accessTokenTtl ?? userTtl;
  const jti = ulid();
  store.oauthAccessTokens.set(jti, grant);
  const token = await sign({
    iss: origin,
    aud: audienceFor(application, resource),
    sub: userId,
    client_id: application.client_id,
    ...(organizationId && { org_id: organizationId }),
    sid: consentId,
    scope: scopes.join(' '),
    jti,
    iat: issuedAt,
    exp: issuedAt + expiresIn,
  });
  return { token, expiresIn };
}

export async function signMachineToken(
  { client_id, organization_id }: MachineApplication,
  scopes: readonly string[],
) {
  const issuedAt = Math.floor(Date.now() / 1000);
  const token = await sign({
    iss: origin,
    aud: clientId,
    sub: client_id,
    client_id,
    org_id: organization_id,
    scope: scopes.join(' '),
    jti: ulid(),
    iat: issuedAt,
    exp: issuedAt + machineTtl,
  });
  return { token, expiresIn: machineTtl };
}

export function signIdToken({ client_id }: Application, grant: OauthGrant, scopes: string[]) {
  const issuedAt = secondsFor(grant.userId);
  return sign({
    iss: origin,
    aud: client_id,
    ...(grant.nonce && { nonce: grant.nonce }),
    ...identityOf(grant.userId, scopes),
    iat: issuedAt,
    exp: issuedAt + userTtl,
  });
}

/** What the scopes let a client know about the user. */
export function identityOf(userId: string, scopes: readonly string[]) {
  const user = store.users.get(userId);
  const profile = {
    name: user?.name,
    given_name: user?.first_name,
    family_name: user?.last_name,
  };
  const known = {
    ...(scopes.includes('profile') && profile),
    ...(scopes.includes('email') && { email: user?.email, email_verified: user?.email_verified }),
  };
  const present = Object.entries(known).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return { sub: userId, ...Object.fromEntries(present) };
}
