import { inspectEnv } from '../env';

export const sessionCookie = inspectEnv().env.WORKOS_COOKIE_NAME ?? 'wos-session';

/** Browsers' limit for one cookie, name and value together; RFC 6265, section 6.1. */
export const cookieLimit = 4_096;

export function fitsCookie(value = ''): boolean {
  return sessionCookie.length + value.length <= cookieLimit;
}
