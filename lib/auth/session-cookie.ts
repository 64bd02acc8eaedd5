import { inspectEnv } from '../env';

/** The name of the cookie that holds the session, as the library reads it. */
export const sessionCookie = inspectEnv().env.WORKOS_COOKIE_NAME ?? 'wos-session';
