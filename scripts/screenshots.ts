/**
 * `npm run screenshots`: captures the README's and the landing page's screenshots from the built app, and writes them
 * to `public/screenshots/`. The last one is of a test run.
 */
import './lib/mock-port';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { origin, port } from '../mocks/env';
import { chromiumArguments, ensureChromium } from './lib/browsers';
import { control, createUser } from './lib/mock';
import { startOwnApp, startOwnMock } from './lib/own-process';
import { recordTour } from './record-tour';

const directory = 'public/screenshots';

const [mock, app] = await Promise.all([startOwnMock(port), startOwnApp()]);

type Shot = {
  name: string;
  width: number;
  height: number;
  /** Image pixels per CSS pixel. */
  scale: number;
  open: (page: Page) => Promise<unknown>;
};

const shots: Shot[] = [
  { name: 'dashboard', width: 1080, height: 660, scale: 1.5, open: openDashboard },
  { name: 'dashboard-phone', width: 390, height: 600, scale: 2, open: openDashboard },
  { name: 'settings', width: 480, height: 420, scale: 1.5, open: renameOrganization },
  { name: 'console', width: 1080, height: 640, scale: 1.5, open: openConsole },
  { name: 'console-phone', width: 390, height: 480, scale: 2, open: openConsole },
  { name: 'outage', width: 480, height: 400, scale: 1.5, open: openDuringOutage },
];

const testReport: Shot = {
  name: 'tests',
  width: 1080,
  height: 560,
  scale: 1.5,
  open: (page) => page.goto(`file://${resolve('playwright-report/index.html')}`),
};

const browser = await chromium.launch({
  ...ensureChromium(),
  // Keeps letter spacing accurate in images that are smaller than the page.
  args: [...chromiumArguments, '--font-render-hinting=none'],
});
mkdirSync(directory, { recursive: true });
for (const shot of shots) await captureInBothThemes(shot);
for (const colorScheme of ['light', 'dark'] as const) {
  const file = `${directory}/tour-${colorScheme}.webp`;
  await recordTour(browser, { app: app.url, console: origin }, { colorScheme, file });
}
await Promise.all([app.stop(), mock.stop()]);

const { status } = spawnSync('npm', ['test', '--', 'resilience'], { stdio: 'inherit' });
if (status === 0) await captureInBothThemes(testReport);
else process.exitCode = 1;
await browser.close();

async function captureInBothThemes(shot: Shot) {
  for (const colorScheme of ['light', 'dark'] as const) await capture(shot, colorScheme);
}

async function capture(shot: Shot, colorScheme: 'light' | 'dark') {
  const { name, width, height, scale, open } = shot;
  const viewport = { width, height };
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await open(page);
  await page.waitForLoadState('networkidle');
  // The clip is measured from the top of the document, and a click may have scrolled.
  const y = await page.evaluate(() => window.scrollY);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 75,
    clip: { x: 0, y, width, height, scale },
  });
  writeFileSync(`${directory}/${name}-${colorScheme}.webp`, data, 'base64');
  await page.close();
}

async function openDashboard(page: Page) {
  await control('POST', '/reset');
  await page.goto(`${app.url}/dashboard`);
  await page.getByRole('button', { name: 'Ada Lovelace' }).click();
  await page.waitForURL('**/dashboard');
}

async function renameOrganization(page: Page) {
  await openDashboard(page);
  await page.goto(`${app.url}/dashboard/settings`);
  await page.getByRole('textbox', { name: 'Organization name' }).fill('Acme Rockets');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Organization renamed').waitFor();
}

async function openConsole(page: Page) {
  await openDashboard(page);
  await page.goto(origin);
  await page.getByRole('button', { name: '503 on refresh' }).click();
}

/** Opens the dashboard of a user whose session has to be refreshed, while that fails. */
async function openDuringOutage(page: Page) {
  await control('POST', '/reset');
  const { email } = await createUser({ accessTokenTtl: -60 });
  await page.goto(`${app.url}/sign-in?returnTo=/about`);
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL('**/about');
  await control('POST', '/faults', {
    method: 'POST',
    path: '/user_management/authenticate',
    grant: 'refresh_token',
    status: 503,
    headers: { 'Retry-After': '0' },
  });
  await page.goto(`${app.url}/dashboard`);
  await page.getByText('Trying again in').last().waitFor();
}
