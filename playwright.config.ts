import './scripts/lib/mock-password';
import { defineConfig, devices } from '@playwright/test';
import { appLog } from './e2e/support/app-log';
import { chromiumArguments, everyBrowser, findChromium, findOthers } from './scripts/lib/browsers';
import { findPort } from './scripts/lib/ports';
import { findRedis } from './scripts/lib/redis';

// Random ports, so that `npm run dev` and other runs don't interfere. Workers inherit them.
process.env.MOCK_WORKOS_PORT ??= String(await findPort());
process.env.MOCK_APP_URL ??= `http://localhost:${await findPort()}`;

// Imported after the ports are chosen, because the mock reads its settings on import.
const { appUrl, origin } = await import('./mocks/env');
const { productionVariables } = await import('./scripts/lib/production-variables');

/** Runs a script of `package.json` with whichever package manager started the tests. */
const run = `${process.env.npm_config_user_agent?.split('/')[0] ?? 'npm'} run`;

export default defineConfig({
  testDir: 'e2e',
  // `npm run test:redis` installs a server.
  testIgnore: [
    // `npm run test:live` connects WorkOS.
    'live/**',
    ...(findRedis() ? [] : ['redis/**']),
    // `npm run test:cli` downloads WorkOS’s tool.
    ...(process.env.TEST_WORKOS_CLI ? [] : ['template/workos-cli/**']),
    // `npm run test:mcp` downloads the MCP inspector.
    ...(process.env.TEST_MCP_INSPECTOR ? [] : ['template/mcp-inspector/**']),
  ],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One for each core. More would slow each other down, and the app and the mock too.
  workers: '100%',
  reporter: [
    ['list'],
    ['html', { open: 'never' }],
    ['./e2e/support/app-log.ts'],
    ['./e2e/template/reporter.ts'],
    ['./e2e/support/summary-reporter.ts'],
  ],
  use: {
    baseURL: appUrl,
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env.CHROMIUM_PATH || findChromium()?.executablePath,
          args: chromiumArguments,
        },
      },
    },
    ...findOthers().map((name) => ({
      name,
      testMatch: everyBrowser,
      use: devices[{ firefox: 'Desktop Firefox', webkit: 'Desktop Safari' }[name]],
    })),
  ],
  webServer: [
    {
      name: 'mock',
      command: `${run} mock`,
      url: `${origin}/health`,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    },
    {
      name: 'app',
      command: `${run} build && ${run} start > ${appLog} 2>&1`,
      // Waits for `instrumentation.ts`, unlike a prerendered page.
      url: `${appUrl}/api/health`,
      env: { ...productionVariables, PORT: new URL(appUrl).port, EXPOSE_TESTING_API: '1' },
      // Mostly the build, which takes minutes on a busy machine.
      timeout: 600_000,
    },
  ],
});
