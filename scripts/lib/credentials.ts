import nextEnv from '@next/env';
import { variableNames } from '../../lib/env';
import { cleanEnv } from '../../lib/env/clean.mjs';

/** Loads `.env.local` and other `.env` files into `process.env`, like Next.js. */
export function loadCredentials(): void {
  nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', {
    info: () => {},
    error: console.error,
  });
  cleanEnv(variableNames);
}
