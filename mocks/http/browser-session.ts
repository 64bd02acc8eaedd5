import { sealData, unsealData } from 'iron-session';
import { decodeJwt } from 'jose';
import { appCookie, appVariables } from '../env';
import type { Session } from '../state/records';
import { signAccessToken } from '../state/tokens';
import { readCookie } from './cookies';

const password = appVariables.WORKOS_COOKIE_PASSWORD;

/** Returns the ID of the app's session in this browser, if it is sealed with the mock's password. */
export async function readBrowserSession(request: Request): Promise<string | undefined> {
  const { accessToken } = await unseal(request);
  return accessToken ? String(decodeJwt(accessToken).sid) : undefined;
}

/** Returns a `Set-Cookie` header that replaces the access token in the app's cookie with an expired one. */
export async function expireBrowserSession(request: Request, session: Session): Promise<string> {
  const accessToken = await signAccessToken(session, -60);
  const sealed = await sealData({ ...(await unseal(request)), accessToken }, { password, ttl: 0 });
  return `${appCookie}=${sealed}; Path=/; HttpOnly; SameSite=Lax; Max-Age=34560000`;
}

function unseal(request: Request) {
  const cookie = readCookie(request, appCookie) ?? '';
  return unsealData<{ accessToken?: string }>(cookie, { password }).catch(() => ({
    accessToken: undefined,
  }));
}
