import { randomBytes } from 'node:crypto';

/** Import this before `mocks/env.ts`: the app, the mock, and the tests share a random password. */
process.env.MOCK_COOKIE_PASSWORD ??= randomBytes(32).toString('base64');
