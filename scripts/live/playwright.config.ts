import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments } from '../lib/browsers';
import { findCommand } from '../lib/packages';
import { appVariables } from './app';
import { appUrl } from './staging';

/** The specs of `npm run test:live`. */
export default defineConfig({
  testDir: '../../e2e/live',
  outputDir: '../../test-results/live',
  forbidOnly: Boolean(process.env.CI),
  // They share users and organizations.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: appUrl,
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: chromiumArguments,
    },
  },
  webServer: {
    name: 'app',
    command: `${process.execPath} ${findCommand('next')} start`,
    cwd: '../..',
    url: appUrl,
    env: appVariables,
  },
});
