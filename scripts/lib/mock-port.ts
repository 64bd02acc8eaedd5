import './mock-password';

/** Import this before `mocks/env.ts`, to start a separate mock on a random port. */
process.env.MOCK_WORKOS_PORT ??= String(30_000 + Math.floor(Math.random() * 10_000));
