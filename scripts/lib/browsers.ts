import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserType, chromium, firefox, webkit } from '@playwright/test';
import { findOnPath } from './find-on-path';
import { findCommand } from './packages';

/** Disables updates and background requests, so that Chromium also works offline. */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const playwrightCli = findCommand('@playwright/test', 'playwright');

/** Preferred, because it has no window and the tests run twice as fast. */
const shell = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Browsers that only run in Playwright's own builds, by Playwright's names for them. */
const others = { firefox, webkit };

type Other = keyof typeof others;

/** The specs that run in every browser: signing in and out, sessions, forms, and navigation. */
export const everyBrowser =
  /[\\/]e2e[\\/](?:\w+[\\/])?(callback|cookies|forms|instant|members|organizations|session|sign-in|sign-out|submissions|tabs)\.spec\.ts$/;

/** Without a path, Playwright starts its own browser. */
export type Browser = { executablePath?: string };

/** Returns Playwright's own browser if it is installed, otherwise a system browser if there is one. */
export function findChromium({ headed = false } = {}): Browser | undefined {
  if (isInstalled(chromium)) return {};
  const executablePath =
    findOnPath(headed ? names : [shell, ...names]) ?? macPaths.find((path) => existsSync(path));
  return executablePath ? { executablePath } : undefined;
}

/**
 * Returns a browser, installing one if necessary: with Playwright, or from Debian's packages if running as
 * root. Throws if neither works.
 */
export function ensureChromium(options?: { headed?: boolean }): Browser {
  const apt = ['install', '-y', '--no-install-recommends'];
  const attempts: [string, string[]][] = [[process.execPath, installCommand('chromium')]];
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    attempts.push(
      ['apt-get', ['update']],
      ['apt-get', [...apt, options?.headed ? 'chromium' : shell]],
      ['apt-get', [...apt, 'chromium']],
    );
  }
  for (const [command, args] of attempts) {
    const found = findChromium(options);
    if (found) return found;
    console.log(`No browser found. Trying: ${[command, ...args].join(' ')}`);
    spawnSync(command, args, { stdio: 'ignore' });
  }
  const installed = findChromium(options);
  if (installed) return installed;
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. Run "npx playwright install --with-deps chromium", or install Chrome.',
  );
}

/** Returns the browsers besides Chromium that can run. */
export function findOthers(): Other[] {
  return (Object.keys(others) as Other[]).filter((name) => isInstalled(others[name]));
}

/** Installs the browsers besides Chromium. Ends the process with advice if one can't be downloaded. */
export function ensureOthers() {
  for (const name of Object.keys(others) as Other[]) {
    if (isInstalled(others[name])) continue;
    console.log(`Installing ${name}.`);
    spawnSync(process.execPath, installCommand(name), { stdio: 'inherit' });
    if (isInstalled(others[name])) continue;
    console.error(
      `\nPlaywright’s ${name} couldn’t be installed. Run "npx playwright install --with-deps ${name}" where cdn.playwright.dev can be reached, or set HTTPS_PROXY or PLAYWRIGHT_DOWNLOAD_HOST. "npm test" runs without it.`,
    );
    process.exit(1);
  }
}

function isInstalled(type: BrowserType) {
  try {
    return existsSync(type.executablePath());
  } catch {
    // There's no build for this platform.
    return false;
  }
}

const isRoot = () => process.getuid?.() === 0;

/** Only root can install what browsers need from the system. */
function installCommand(browser: string) {
  const withDeps = isRoot() ? ['--with-deps'] : [];
  return [playwrightCli, 'install', ...withDeps, browser];
}

/** The environment of Playwright's process. */
export function testVariables(executablePath: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CHROMIUM_PATH: executablePath,
    // `npm run dev`, or tests that run this, may have set them. Playwright's configuration chooses its own.
    MOCK_WORKOS_PORT: undefined,
    MOCK_APP_URL: undefined,
  };
}
