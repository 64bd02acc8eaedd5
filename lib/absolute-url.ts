import 'server-only';
import { inspectEnv } from './env';
import { getPublicUrl } from './redirect-uri';

/**
 * Returns the address of a path for those who are not in a browser: crawlers and previews. Set
 * `APP_URL` for it; the `Host` header of a crawler is not to be trusted.
 */
export function absoluteUrl(path: string): string {
  return new URL(path, getPublicUrl(inspectEnv().env) ?? 'http://localhost:3000').href;
}
