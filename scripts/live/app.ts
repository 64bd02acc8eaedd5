import { randomBytes } from 'node:crypto';
import { variableNames } from '../../lib/env';
import { appUrl, readStaging } from './staging';

const staging = readStaging();
if (!staging) throw new Error('npm run test:live starts these tests.');

export const environment = staging;

// Shared with Playwright's workers, which inherit it.
process.env.LIVE_COOKIE_PASSWORD ??= randomBytes(32).toString('base64');

export const cookiePassword = process.env.LIVE_COOKIE_PASSWORD;

export const cronSecret = 'only-the-scheduler-knows';

/** All others are empty, which counts as unset, so values from your `.env.local` change nothing. */
export const appVariables: Record<string, string> = {
  ...Object.fromEntries(variableNames.map((name) => [name, ''])),
  ...environment,
  NODE_ENV: 'production',
  PORT: new URL(appUrl).port,
  APP_URL: appUrl,
  WORKOS_COOKIE_PASSWORD: cookiePassword,
  CRON_SECRET: cronSecret,
  // A second mock can stand in for WorkOS.
  ALLOW_MOCK_WORKOS: environment.WORKOS_API_HOSTNAME ? '1' : '',
};
