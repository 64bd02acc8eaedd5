import 'server-only';
import { getPublicUrl } from './auth/redirect-uri';
import { inspectEnv } from './env';

/**
 * Returns the address of a path for those who are not in a browser: crawlers, previews, and the server
 * that calls itself. Set `APP_URL` for it: the `Host` header of a request is not to be trusted.
 */
export function absoluteUrl(path: string): string {
  const { env } = inspectEnv();
  return new URL(path, getPublicUrl(env) ?? `http://localhost:${env.PORT ?? 3000}`).href;
}
