import { randomBytes } from 'node:crypto';

/** Before `mocks/env.ts` is read: app, mock and tests share a password that nobody knows. */
process.env.MOCK_COOKIE_PASSWORD ??= randomBytes(32).toString('base64');
