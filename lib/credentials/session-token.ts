import 'server-only';
import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { type JWTPayload, jwtVerify } from 'jose';
import { hasEndedEarly } from '../auth/ended-sessions';
import { getEnv } from '../env';
import { getApiHost } from '../workos/api-origin';
import type { Caller } from './caller';
import { fetchKeys } from './fetch-keys';

type Claims = JWTPayload & {
  sid?: string;
  org_id?: string;
  client_id?: string;
  permissions?: string[];
  /** Who impersonates the user. */
  act?: { sub: string };
};

/** Returns undefined for a token of another application, or of a session that has ended. */
export async function verifySessionToken(
  accessToken: string,
): Promise<Caller<'access-token'> | undefined> {
  const { payload } = await jwtVerify<Claims>(accessToken, getKeys(), {
    issuer: issuers(),
    algorithms: ['RS256'],
    // Only access tokens have `sid`. WorkOS signs its other tokens with the same key.
    requiredClaims: ['sub', 'sid', 'exp'],
  });
  const { sub: id = '', sid = '', org_id: organizationId, permissions, client_id, act } = payload;
  if (client_id !== undefined && client_id !== getEnv().WORKOS_CLIENT_ID) return undefined;
  const token = { sessionId: sid, userId: id, organizationId, accessToken };
  if (await hasEndedEarly(token)) return undefined;
  const isImpersonated = act !== undefined;
  return { kind: 'access-token', id, organizationId, permissions, isImpersonated };
}

let keys: ReturnType<typeof fetchKeys> | undefined;

function getKeys() {
  const { WORKOS_CLIENT_ID: clientId } = getEnv();
  keys ??= fetchKeys(new URL(getWorkOS().userManagement.getJwksUrl(clientId)));
  return keys;
}

/** WorkOS, or the environment's custom domain; some environments omit the client ID. */
function issuers() {
  const env = getEnv();
  return [...new Set(['api.workos.com', getApiHost(env)])].flatMap((host) => [
    `https://${host}/user_management/${env.WORKOS_CLIENT_ID}`,
    `https://${host}`,
    `https://${host}/`,
  ]);
}
