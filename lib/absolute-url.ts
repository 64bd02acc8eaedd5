import 'server-only';
import { getPublicUrl } from './auth/redirect-uri';
import { inspectEnv } from './env';

/**
 * Returns a path as an absolute URL for anything that isn't a browser: crawlers, link previews, and the
 * server calling itself. It needs `APP_URL`, because a request's `Host` header can't be trusted.
 */
export function absoluteUrl(path: string): string {
  const { env } = inspectEnv();
  return new URL(path, getPublicUrl(env) ?? `http://localhost:${env.PORT ?? 3000}`).href;
}
