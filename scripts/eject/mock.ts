import type { Plan } from './plan';

/** The mock WorkOS, once the demo is out, and the tests that need it. */
export const mock: Plan = {
  remove: ['mocks', 'e2e', 'compose.yaml', 'scripts/dev.ts', 'scripts/test.ts'],
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
    'AGENTS.md': [
      [/, and a mock of WorkOS it runs on without an\naccount/, ''],
      [/npm run dev .*/, 'npm run dev       # the app, on :3000'],
      [/npm test .*/, 'npm test          # everything'],
      [/ Nothing of them imports `mocks`, `e2e` or\n {2}`scripts`\. The linter enforces it\./, ''],
      [/- A WorkOS call without a handler[\s\S]*?`mocks\/handlers\/`\.\n/, ''],
      [/- Tests: a sentence about a person[\s\S]*?fail once\.\n/, ''],
    ],
    'scripts/doctor/api.ts': [[/; the mock runs with npm run dev/, '']],
    'scripts/generate/env-example.ts': [
      [/ With none of them set, `npm run dev` uses the mock WorkOS\./, ''],
    ],
    'scripts/setup.ts': [
      [/import \{ clientId \}.*\n/, ''],
      [/if \(before\.includes\(clientId\)\) \{[\s\S]*?\n\}\n/, ''],
    ],
    'scripts/lib/credentials.ts': [
      [/import \{ clientId \}.*\n/, ''],
      [/ && WORKOS_CLIENT_ID !== clientId/, ''],
    ],
    'scripts/doctor.ts': [
      [/if \(!loadCredentials\(\)\) await pointAtMock\(\);/, 'loadCredentials();'],
      [/async function pointAtMock[\s\S]*?\n\}\n\n/, ''],
    ],
    'scripts/generate/seed-file.ts': [
      [/import \{ organizations \}.*\n/, ''],
      [/\n {4}organizations: .*/, ''],
    ],
  },
};
