/**
 * `npm run screenshots`: captures the screenshots for the README and the landing page from the built app,
 * signed in as the admin, and writes them to `public/screenshots/`.
 */
import './lib/mock-port';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { port } from '../mocks/env';
import { chromiumArguments, ensureChromium } from './lib/browsers';
import { startOwnApp, startOwnMock } from './lib/own-process';

const directory = 'public/screenshots';
/** Views to capture, with the widths of their images. */
const shots = [
  { name: 'dashboard', path: '/dashboard', width: 1200, imageWidths: [720, 1600] },
  { name: 'members', path: '/dashboard/members', width: 1200, imageWidths: [1600] },
  { name: 'phone', path: '/dashboard', width: 390, imageWidths: [780] },
];
const height = 800;

const [mock, app] = await Promise.all([startOwnMock(port), startOwnApp()]);
const browser = await chromium.launch({
  ...ensureChromium(),
  // Keeps letter spacing accurate in images that are smaller than the page.
  args: [...chromiumArguments, '--font-render-hinting=none'],
});
rmSync(directory, { recursive: true, force: true });
mkdirSync(directory, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const)
  await captureScreenshots(browser, colorScheme);
await Promise.all([browser.close(), app.stop(), mock.stop()]);

async function captureScreenshots(browser: Browser, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await page.goto(`${app.url}/dashboard`);
  await page.getByRole('button', { name: 'Ada Lovelace' }).click();
  for (const { name, path, width, imageWidths } of shots) {
    await page.setViewportSize({ width, height });
    await page.goto(`${app.url}${path}`, { waitUntil: 'networkidle' });
    for (const pixels of imageWidths) {
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality: 75,
        clip: { x: 0, y: 0, width, height, scale: pixels / width },
      });
      writeFileSync(`${directory}/${name}-${colorScheme}-${pixels}.webp`, data, 'base64');
    }
  }
  await page.close();
}
