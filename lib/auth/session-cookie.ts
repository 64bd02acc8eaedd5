import { inspectEnv } from '../env';

/** The name of the cookie that holds the session, as the library reads it. */
export const sessionCookie = inspectEnv().env.WORKOS_COOKIE_NAME ?? 'wos-session';

/** The most that browsers keep of one cookie, name and value together; RFC 6265, section 6.1. */
export const cookieLimit = 4_096;

/** Whether browsers keep the session, which they drop silently when it is larger. */
export function fitsCookie(value = ''): boolean {
  return sessionCookie.length + value.length <= cookieLimit;
}
