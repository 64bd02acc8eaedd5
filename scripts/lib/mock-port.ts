import './mock-password';

/** Before `mocks/env.ts` is read, and at once: a mock of the measurement's own. */
process.env.MOCK_WORKOS_PORT ??= String(30_000 + Math.floor(Math.random() * 10_000));
