import type { Plan } from './plan';

/** The mock WorkOS, once the demo is out, and the tests that need it. */
export const mock: Plan = {
  remove: [
    'mocks',
    'e2e',
    'compose.yaml',
    'scripts/chromium.ts',
    'scripts/dev.ts',
    'scripts/ports.ts',
    'scripts/processes.ts',
    'scripts/test.ts',
  ],
  move: {
    'e2e/unit/env.spec.ts': 'tests/env.spec.ts',
    'e2e/unit/redirect-uri.spec.ts': 'tests/redirect-uri.spec.ts',
  },
  files: 'scripts/eject/without-mock',
  scripts: {
    dev: 'next dev',
    test: 'playwright test',
    'dev:app': null,
    mock: null,
    'test:ui': null,
  },
  edit: {
    '.github/workflows/ci.yml': [[/\n {2}container:[\s\S]*/, '']],
    Dockerfile: [
      [/\n# The mock WorkOS.*/, ''],
      [/FROM packages AS mock[\s\S]*?\n\n/, ''],
    ],
    'AGENTS.md': [[/npm run dev .*/, 'npm run dev       # the app, on :3000']],
    'scripts/credentials.ts': [
      [/import \{ clientId \}.*\n/, ''],
      [/ && WORKOS_CLIENT_ID !== clientId/, ''],
    ],
    'scripts/doctor.ts': [
      [/if \(!loadCredentials\(\)\) await pointAtMock\(\);/, 'loadCredentials();'],
      [/async function pointAtMock[\s\S]*?\n\}\n\n/, ''],
    ],
    'scripts/seed-file.ts': [
      [/import \{ organizations \}.*\n/, ''],
      [/\n {4}organizations: .*/, ''],
    ],
  },
};
