import { createLocalJWKSet, decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { origin } from '../../env';
import { timeFor } from '../clock';
import { publicJwk } from '../signing-key';
import { store } from '../store';
import { isLive } from './grants';

const keys = createLocalJWKSet({ keys: [publicJwk] });

/** Returns the claims of an access token that still works. */
export async function readAccessToken(token: string): Promise<JWTPayload | undefined> {
  try {
    const currentDate = new Date(timeFor(decodeJwt(token).sub ?? ''));
    const { payload } = await jwtVerify(token, keys, { issuer: origin, currentDate });
    const grant = store.oauthAccessTokens.get(payload.jti ?? '');
    const isMachine = payload.sub === payload.client_id;
    return isMachine || (grant && isLive(grant)) ? payload : undefined;
  } catch {
    return undefined;
  }
}
