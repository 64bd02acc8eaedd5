import './scripts/lib/mock-password';
import { defineConfig, devices } from '@playwright/test';
import { appUrl, origin } from './mocks/env';
import { chromiumArguments, findChromium } from './scripts/lib/chromium';
import { productionVariables } from './scripts/lib/production-variables';

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 4,
  reporter: [
    ['list'],
    ['html', { open: 'never' }],
    ['./e2e/template/reporter.ts'],
    ['./e2e/support/summary-reporter.ts'],
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: appUrl,
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || findChromium()?.executablePath,
      args: chromiumArguments,
    },
  },
  webServer: [
    {
      name: 'mock',
      command: 'npm run mock',
      url: `${origin}/health`,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    },
    {
      name: 'app',
      command: `npm run build && npm start -- --port ${new URL(appUrl).port}`,
      url: appUrl,
      env: { ...productionVariables, EXPOSE_TESTING_API: '1' },
      timeout: 180_000,
    },
  ],
});
