import 'server-only';
import { decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { listAuthkitDomains } from './authkit-domains';
import { fetchKeys } from './fetch-keys';

/** https://workos.com/docs/authkit/connect/token-claims */
type Claims = JWTPayload & { client_id?: string; sid?: string; org_id?: string; scope?: string };

/** Returns the kind that a token claims to be, by its issuer and subject. It isn't verified. */
export function claimedKind(token: string): 'access-token' | 'agent' | 'machine' {
  try {
    const { iss = '', sub, client_id } = decodeJwt<Claims>(token);
    if (!listAuthkitDomains().includes(iss)) return 'access-token';
    return sub === client_id ? 'machine' : 'agent';
  } catch {
    return 'access-token';
  }
}

/** In seconds: how far AuthKit's clock may be ahead of ours. */
export const clockTolerance = 5;

/** Returns the claims of a token for `audience` from one of the AuthKit domains. */
export async function verifyConnectToken(token: string, audience: string): Promise<Claims> {
  const { payload } = await jwtVerify<Claims>(token, getKeys(token), {
    issuer: listAuthkitDomains(),
    audience,
    algorithms: ['RS256'],
    clockTolerance,
    // Rejects tokens from the future, too. WorkOS allows no longer lifetime.
    maxTokenAge: '24h',
    requiredClaims: ['sub', 'client_id', 'iat', 'exp'],
  });
  return payload;
}

const keys = new Map<string, ReturnType<typeof fetchKeys>>();

/** Those of the domain that issued the token, if it's one of ours. */
function getKeys(token: string) {
  const domains = listAuthkitDomains();
  const issuer = domains.find((domain) => domain === decodeJwt(token).iss) ?? domains[0] ?? '';
  const known = keys.get(issuer) ?? fetchKeys(new URL(`${issuer}/oauth2/jwks`));
  keys.set(issuer, known);
  return known;
}
