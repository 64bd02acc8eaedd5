import { inspectEnv } from '../env';

export const sessionCookie = inspectEnv().env.WORKOS_COOKIE_NAME ?? 'wos-session';

/** Browsers' limit for one cookie, name and value together; RFC 6265, section 6.1. */
export const cookieLimit = 4_096;

/** Above this size, a few more grants would make browsers drop the cookie. */
export const cookieWarning = 3_500;

export function fitsCookie(value = ''): boolean {
  return sessionCookie.length + value.length <= cookieLimit;
}
