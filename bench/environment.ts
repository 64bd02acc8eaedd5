import '../e2e/environment';
import { findFreePort } from '../scripts/ports';

/** Before `mocks/env.ts` is read: a mock of the measurement's own. */
process.env.MOCK_WORKOS_PORT = String(await findFreePort(4300));
