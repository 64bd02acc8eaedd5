import nextEnv from '@next/env';
import { clientId } from '../../mocks/credentials';

/**
 * Reads `.env.local` and its like into `process.env` as Next.js does. Returns whether they connect a
 * WorkOS environment of your own; without it the project uses the mock.
 */
export function loadCredentials(): boolean {
  nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', {
    info: () => {},
    error: console.error,
  });
  const { WORKOS_CLIENT_ID, WORKOS_API_KEY } = process.env;
  return Boolean(WORKOS_CLIENT_ID || WORKOS_API_KEY) && WORKOS_CLIENT_ID !== clientId;
}
