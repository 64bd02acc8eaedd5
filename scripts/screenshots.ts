/**
 * `npm run screenshots`: takes the pictures of the README and of the start page from the built app,
 * signed in as the admin, and writes them to `public/screenshots/`.
 */
import './lib/mock-port';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { port } from '../mocks/env';
import { chromiumArguments, ensureChromium } from './lib/chromium';
import { startOwnApp, startOwnMock } from './lib/own-process';

const directory = 'public/screenshots';
/** Each view of the app, and the widths of the pictures made of it. */
const shots = [
  { name: 'dashboard', path: '/dashboard', width: 1200, pictures: [720, 1600] },
  { name: 'members', path: '/dashboard/members', width: 1200, pictures: [1600] },
  { name: 'phone', path: '/dashboard', width: 390, pictures: [780] },
];
const height = 800;

const [mock, app] = await Promise.all([startOwnMock(port), startOwnApp()]);
const browser = await chromium.launch({
  ...ensureChromium(),
  // Letters stay where the layout puts them, also in pictures smaller than the page.
  args: [...chromiumArguments, '--font-render-hinting=none'],
});
rmSync(directory, { recursive: true, force: true });
mkdirSync(directory, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) await photograph(browser, colorScheme);
await Promise.all([browser.close(), app.stop(), mock.stop()]);

async function photograph(browser: Browser, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await page.goto(`${app.url}/dashboard`);
  await page.getByRole('button', { name: 'Ada Lovelace' }).click();
  for (const { name, path, width, pictures } of shots) {
    await page.setViewportSize({ width, height });
    await page.goto(`${app.url}${path}`, { waitUntil: 'networkidle' });
    for (const pixels of pictures) {
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
