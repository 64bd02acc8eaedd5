import { sealData } from 'iron-session';
import { appUrl, appVariables } from '../../mocks/env';

const tested = { url: appUrl, password: appVariables.WORKOS_COOKIE_PASSWORD };

/** Returns the cookie that AuthKit would set for the session, sealed like the library does. */
export async function sessionCookie(session: object, { url, password } = tested) {
  return {
    name: 'wos-session',
    value: await sealData(session, { password, ttl: 0 }),
    url,
    httpOnly: true,
    sameSite: 'Lax' as const,
  };
}
