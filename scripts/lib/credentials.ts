import nextEnv from '@next/env';

/** Reads `.env.local` and its like into `process.env` as Next.js does. */
export function loadCredentials(): void {
  nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', {
    info: () => {},
    error: console.error,
  });
}
