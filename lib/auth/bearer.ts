import 'server-only';
import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { getEnv } from '../env';
import { getApiHost } from '../workos/api-origin';
import { callWorkOS } from '../workos/client';
import { classifyError } from '../workos/errors';
import { reportFailure, reportOutage } from '../workos/report';
import { hasEndedEarly } from './ended-sessions';
import type { Grants } from './requirement';

export type Caller = Pick<Grants, 'permissions'> & {
  kind: 'access-token' | 'api-key';
  id: string;
  /** Only API keys have one. */
  name?: string;
  isImpersonated?: boolean;
  organizationId?: string;
};

type Authentication =
  | { caller: Caller }
  | { refused: 'missing' | 'invalid' | 'expired' | 'unreachable' };

/** Only API keys need a request to WorkOS. */
export async function authenticateBearer(headers: Headers): Promise<Authentication> {
  const credential = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (!credential) return { refused: 'missing' };
  return credential.startsWith('sk_')
    ? authenticateApiKey(credential)
    : authenticateToken(credential);
}

async function authenticateApiKey(value: string): Promise<Authentication> {
  try {
    const { apiKey } = await callWorkOS(({ apiKeys }) => apiKeys.createValidation({ value }));
    if (!apiKey) return { refused: 'invalid' };
    const { owner, permissions, id, name } = apiKey;
    const organizationId = owner.type === 'organization' ? owner.id : owner.organizationId;
    return { caller: { kind: 'api-key', id, name, organizationId, permissions } };
  } catch (error) {
    reportFailure('api_key.failed', error);
    return { refused: classifyError(error) === 'refusal' ? 'invalid' : 'unreachable' };
  }
}

type AccessTokenClaims = JWTPayload & {
  sid?: string;
  org_id?: string;
  client_id?: string;
  permissions?: string[];
  /** Who impersonates the user. */
  act?: { sub: string };
};

async function authenticateToken(accessToken: string): Promise<Authentication> {
  const start = performance.now();
  try {
    const { payload } = await jwtVerify<AccessTokenClaims>(accessToken, getKeys(), {
      issuer: issuers(),
      algorithms: ['RS256'],
      // Only access tokens have `sid`. WorkOS signs its other tokens with the same key.
      requiredClaims: ['sub', 'sid', 'exp'],
    });
    const { sub = '', sid = '', org_id: organizationId, permissions, client_id, act } = payload;
    if (client_id !== undefined && client_id !== getEnv().WORKOS_CLIENT_ID) {
      return { refused: 'invalid' };
    }
    const token = { sessionId: sid, userId: sub, organizationId, accessToken };
    if (await hasEndedEarly(token)) return { refused: 'invalid' };
    const isImpersonated = act !== undefined;
    return {
      caller: { kind: 'access-token', id: sub, organizationId, permissions, isImpersonated },
    };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { refused: 'expired' };
    if (isAboutToken(error)) return { refused: 'invalid' };
    reportOutage(error, start);
    return { refused: 'unreachable' };
  }
}

/** Other errors mean that the JWKS couldn't be fetched: a timeout, no connection, or a status other than 200. */
function isAboutToken(error: unknown) {
  const fetchFailures = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'];
  return error instanceof errors.JOSEError && !fetchFailures.includes(error.code);
}

let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

function getKeys() {
  const { WORKOS_CLIENT_ID: clientId } = getEnv();
  keys ??= createRemoteJWKSet(new URL(getWorkOS().userManagement.getJwksUrl(clientId)));
  return keys;
}

/** WorkOS's host or the environment's custom domain. Some environments omit the client ID. */
function issuers() {
  const env = getEnv();
  return [...new Set(['api.workos.com', getApiHost(env)])].flatMap((host) => [
    `https://${host}/user_management/${env.WORKOS_CLIENT_ID}`,
    `https://${host}`,
    `https://${host}/`,
  ]);
}
