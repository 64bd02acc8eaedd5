import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export const playwrightCli = 'node_modules/@playwright/test/cli.js';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const isRoot = process.getuid?.() === 0;
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Returns the path of a browser for the tests: Playwright's own if installed, else the system's. */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return macPaths.find((path) => existsSync(path)) ?? findOnPath();
}

function findOnPath(): string | undefined {
  for (const name of systemNames) {
    const { stdout, status } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

/**
 * Returns the path of a browser, installing one where there is none: with Playwright, or as root on
 * Debian from its packages. Throws when neither works.
 */
export function ensureChromium(): string {
  const found =
    findChromium() ??
    install(process.execPath, [
      playwrightCli,
      'install',
      ...(isRoot ? ['--with-deps'] : []),
      'chromium',
    ]);
  if (found) return found;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    const installed = install('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. Run "npx playwright install --with-deps chromium", or install Chrome.',
  );
}

function install(command: string, args: string[]): string | undefined {
  console.log(`No browser found. Trying: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return findChromium();
}
