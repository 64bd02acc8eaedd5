import 'server-only';
import { getPublicUrl } from './auth/redirect-uri';
import { inspectEnv } from './env';

/** Needs `APP_URL` in production, because a request's `Host` header can't be trusted. */
export function absoluteUrl(path: string): string {
  const { env } = inspectEnv();
  return new URL(path, getPublicUrl(env) ?? `http://localhost:${env.PORT ?? 3000}`).href;
}
