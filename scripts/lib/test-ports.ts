import { findPort } from './ports';

/**
 * Import this before `mocks/env.ts`: the app and the mock under test never share a port with `npm run dev` or
 * with another run. The workers and the servers that Playwright starts inherit the choice.
 */
process.env.MOCK_WORKOS_PORT ??= String(await findPort());
process.env.MOCK_APP_URL ??= `http://localhost:${await findPort()}`;
