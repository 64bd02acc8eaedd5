/** Files and folders that eject removes together, with the lines in other files that refer to them. */
export type Part = {
  paths: string[];
  /** By file: text in the lines to drop. List entries that name one of `paths` don't need to be here. */
  lines?: Record<string, string[]>;
  /** Text in the document paragraphs and items to drop, besides those that name one of `paths`. */
  documents?: string[];
};

/** Dashboard features that can be kept. */
export const features = {
  account: { paths: ['app/dashboard/account', 'e2e/account'] },
  agents: {
    paths: [
      'app/.well-known',
      'app/dashboard/agents',
      'app/mcp',
      'e2e/agents',
      'lib/agents',
      'scripts/doctor/agents.ts',
    ],
    lines: {
      'e2e/route-policy.spec.ts': ['./agents/', "'/mcp'", '/.well-known/'],
      'scripts/doctor/examine.ts': ['./agents', 'checkAgents('],
    },
  },
  'api-keys': { paths: ['app/dashboard/api-keys', 'app/api/v1', 'e2e/api-keys', 'examples/cli'] },
  features: { paths: ['app/dashboard/features', 'e2e/features'] },
  members: {
    paths: [
      'app/api/members',
      'app/dashboard/_components/invite-link.tsx',
      'app/dashboard/_components/team-card.tsx',
      'app/dashboard/members',
      'e2e/members',
    ],
    lines: {
      'app/dashboard/page.tsx': [
        './_components/invite-link',
        '<InviteLink ',
        './_components/team-card',
        '<TeamCard ',
      ],
    },
  },
  security: { paths: ['app/dashboard/security', 'e2e/security'] },
} satisfies Record<string, Part>;

export type Feature = keyof typeof features;

/** The starter's own files, which are always removed. */
export const starter: Part = {
  paths: [
    '.ci',
    '.github/ISSUE_TEMPLATE',
    '.github/workflows/template.yml',
    'CODE_OF_CONDUCT.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'app/_landing',
    'app/about',
    'app/dashboard/_shell/page-note.tsx',
    'app/dashboard/_shell/page-notes.tsx',
    'components/about-link.tsx',
    'components/site-footer.tsx',
    'compose.yaml',
    'deploy',
    'docs/performance.md',
    'docs/recipes/docker.md',
    'e2e/template',
    'public/screenshots',
    'scripts/bench',
    'scripts/check-words.ts',
    'scripts/create',
    'scripts/eject',
    'scripts/eject.ts',
    'scripts/emulator',
    'scripts/generate/deploy-button.ts',
    'scripts/lib/recipes.ts',
    'scripts/record-tour.ts',
    'scripts/screenshots.ts',
    'scripts/test-cli.ts',
    'scripts/test-create.ts',
    'scripts/test-eject.ts',
    'scripts/test-emulator.ts',
    'scripts/test-mcp.ts',
    'scripts/test-recipes.ts',
  ],
  lines: {
    '.github/dependabot.yml': ['docker-compose'],
    'app/dashboard/_shell/dashboard-header.tsx': ['./page-notes', '<PageNotes />'],
    'components/site-shell.tsx': ['/about-link', '<AboutLink />', '/site-footer', '<SiteFooter />'],
    'next.config.mjs': ["source: '/dashboard/"],
    'playwright.config.ts': [
      'e2e/template',
      'test:cli',
      'TEST_WORKOS_CLI',
      'test:mcp',
      'TEST_MCP_INSPECTOR',
    ],
    'scripts/generate/generated-files.ts': ['./deploy-button', "'README.md'"],
  },
};

/** The mock WorkOS, everything that refers to it, and the tests that need it: all except `e2e/unit`. */
export const mock: Part = {
  paths: [
    '.github/workflows/live.yml',
    'app/setup/_components/connect-steps.tsx',
    'app/setup/_components/mock-command.tsx',
    'app/setup/_components/mock-notice.tsx',
    'components/mock-badge.tsx',
    'docs/mock.md',
    'docs/recipes',
    'lib/middleware/mock-hint.ts',
    'lib/env/rejected-keys.ts',
    'mocks',
    'scripts/demo',
    'scripts/demo.ts',
    'scripts/dev.ts',
    'scripts/doctor/mock.ts',
    'scripts/live',
    'scripts/setup/mock.ts',
    'scripts/setup/organizations.ts',
    'scripts/test-live.ts',
    'scripts/test-redis.ts',
    'scripts/test.ts',
  ],
  lines: {
    '.dockerignore': ['.mock-workos'],
    '.github/workflows/ci.yml': ['redis-server'],
    '.gitignore': ['.mock-workos'],
    'app/dashboard/_shell/dashboard-header.tsx': ['/mock-badge', 'MockBadge>', '<PageNotes />'],
    'app/setup/_components/missing-variables.tsx': ['./mock-command', '<MockCommand />'],
    'app/setup/_components/setup-report.tsx': [
      './connect-steps',
      './mock-notice',
      '<ConnectSteps ',
      '<MockNotice ',
    ],
    'components/site-shell.tsx': ['/mock-badge', '<MockLink />'],
    'lib/env/production-guard.ts': ['./rejected-keys', 'DEMO_MODE'],
    'lib/env/schema.ts': ['DEMO_MODE'],
    'lib/hints.ts': ["'mock-workos'"],
    'lib/middleware/prepare-server.ts': ['./mock-hint', 'showMock()'],
    'scripts/doctor/run.ts': ['./mock', 'pointAtMock()'],
    'scripts/generate/env-example.ts': ['mock WorkOS'],
    'scripts/generate/seed-file.ts': ['mocks/personas', 'organizations'],
    'scripts/setup.ts': ['./setup/mock', 'rejectMock(', 'stayWithMock'],
    'scripts/setup/options.ts': ['--mock', 'mock: {'],
    'scripts/setup/prepare.ts': ['./organizations', 'createOrganizations'],
    'scripts/setup/way.ts': ["value: 'mock'"],
  },
  documents: [
    'createUser',
    'MOCK_WORKOS_PORT',
    'names the cookie after the port',
    'npm run test:live',
    'the mock and its console',
  ],
};
