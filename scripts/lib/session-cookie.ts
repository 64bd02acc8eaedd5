import { sealData } from 'iron-session';
import { appUrl, appVariables } from '../../mocks/env';

/** Returns the cookie that AuthKit would set for the session, sealed like the library does. */
export async function sessionCookie(session: object) {
  const password = appVariables.WORKOS_COOKIE_PASSWORD;
  return {
    name: 'wos-session',
    value: await sealData(session, { password, ttl: 0 }),
    url: appUrl,
    httpOnly: true,
    sameSite: 'Lax' as const,
  };
}
