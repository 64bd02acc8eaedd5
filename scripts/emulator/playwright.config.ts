import config from '../../playwright.config';

const app = [config.webServer ?? []].flat().filter(({ name }) => name === 'app');
const { origin } = await import('../../mocks/env');

/** The app’s own specs, against WorkOS’s emulator instead of the mock. */
export default {
  ...config,
  testDir: '../../e2e',
  testMatch: /\/e2e\/(sign-in|session|organizations|sign-out)\.spec\.ts$/,
  // Waiting longer wouldn’t help with what the emulator lacks.
  timeout: 20_000,
  projects: config.projects?.filter(({ name }) => name === 'chromium'),
  use: { ...config.use, actionTimeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/emulator.json' }]],
  webServer: [
    {
      name: 'emulator',
      command: 'npx tsx scripts/emulator/server.ts',
      cwd: '../..',
      url: `${origin}/health`,
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
    },
    ...app.map((server) => ({ ...server, cwd: '../..' })),
  ],
};
