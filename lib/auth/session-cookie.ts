import { inspectEnv } from '../env';

export const sessionCookie = inspectEnv().env.WORKOS_COOKIE_NAME ?? 'wos-session';

/** The browsers' limit for a cookie's name and value together. See RFC 6265, section 6.1. */
export const cookieLimit = 4_096;

/** Above this size, a few more grants would make browsers drop the cookie. */
export const cookieWarning = 3_500;

export function fitsCookie(value = ''): boolean {
  return sessionCookie.length + value.length <= cookieLimit;
}
