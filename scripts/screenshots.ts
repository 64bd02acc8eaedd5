/**
 * `npm run screenshots`: takes the pictures of the README and of the start page from the built app,
 * signed in as the admin, and writes them to `public/screenshots/`.
 */
import '../bench/environment';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { startOwnApp, startOwnMock } from '../e2e/own-process';
import { port } from '../mocks/env';
import { chromiumArguments, ensureChromium } from './chromium';

const directory = 'public/screenshots';
const shots = [
  { name: 'dashboard', path: '/dashboard', width: 1200, height: 800 },
  { name: 'members', path: '/dashboard/members', width: 1200, height: 800 },
  { name: 'phone', path: '/dashboard', width: 390, height: 800 },
];

const [mock, app] = await Promise.all([startOwnMock(port), startOwnApp()]);
const browser = await chromium.launch({ ...ensureChromium(), args: chromiumArguments });
mkdirSync(directory, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) await photograph(browser, colorScheme);
await Promise.all([browser.close(), app.stop(), mock.stop()]);

async function photograph(browser: Browser, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({
    colorScheme,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  await page.goto(`${app.url}/dashboard`);
  await page.getByRole('button', { name: 'Ada Lovelace' }).click();
  for (const { name, path, width, height } of shots) {
    await page.setViewportSize({ width, height });
    await page.goto(`${app.url}${path}`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
    writeFileSync(`${directory}/${name}-${colorScheme}.webp`, Buffer.from(data, 'base64'));
  }
  await page.close();
}
