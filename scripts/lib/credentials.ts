import nextEnv from '@next/env';
import { variableNames } from '../../lib/env';
import { cleanEnv } from '../../lib/env/clean.mjs';

/** Loads `.env.local` and other `.env` files into `process.env`, like Next.js. Ends the command if it can’t read one. */
export function loadCredentials(): void {
  nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', {
    info: () => {},
    error: (text: string, { code = '' }: NodeJS.ErrnoException) => {
      console.error(`${text} (${code}). Make sure that you can read it.`);
      process.exit(1);
    },
  });
  cleanEnv(variableNames);
}
