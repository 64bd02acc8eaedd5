import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { control, createUser } from './lib/mock';

const size = { width: 960, height: 600 };

type Step = { seconds: number; show: (page: Page) => Promise<unknown> };

type Tour = { app: string; console: string };

/** The frames of the animation in the README. */
const toSteps = ({ app, console }: Tour): Step[] => [
  { seconds: 2, show: (page) => page.goto(app) },
  {
    seconds: 2,
    show: async (page) => {
      await page.getByRole('link', { name: 'Ada Lovelace' }).click();
      await page.waitForURL('**/dashboard');
    },
  },
  { seconds: 2, show: (page) => page.goto(`${app}/dashboard/members`) },
  {
    seconds: 2.5,
    show: async (page) => {
      await page.goto(console);
      await page.getByRole('button', { name: '503 on refresh' }).click();
    },
  },
  {
    seconds: 3,
    show: async (page) => {
      // Ada's token won't expire for minutes, so another user with an expired token signs in.
      const { email } = await createUser({ firstName: 'Ada', accessTokenTtl: -60 });
      await page.context().clearCookies();
      await page.goto(`${app}/sign-in?loginHint=${email}&returnTo=/about`);
      await page.getByRole('textbox', { name: 'Email' }).fill(email);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.waitForURL('**/about');
      await page.goto(`${app}/dashboard`);
      await page.getByText('Trying again in').last().waitFor();
    },
  },
];

/** Records an animation: a user signs in, an outage is simulated, and the outage page shows. */
export async function recordTour(
  browser: Browser,
  tour: Tour,
  { colorScheme, file }: { colorScheme: 'light' | 'dark'; file: string },
): Promise<void> {
  await control('POST', '/reset');
  const page = await browser.newPage({ viewport: size, colorScheme, reducedMotion: 'reduce' });
  const steps = toSteps(tour);
  const frames: Buffer[] = [];
  for (const { show } of steps) {
    await show(page);
    await page.waitForLoadState('networkidle');
    frames.push(await page.screenshot());
  }
  await page.close();
  await sharp(frames, { join: { animated: true } })
    .webp({ delay: steps.map(({ seconds }) => seconds * 1000), loop: 0, quality: 90, effort: 6 })
    .toFile(file);
}
