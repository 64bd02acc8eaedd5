import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Themes only change colors, so the second one only needs the color rule. */
const looks = [
  { colorScheme: 'light', width: 1280, options: {} },
  { colorScheme: 'light', width: 390, options: {} },
  { colorScheme: 'dark', width: 1280, options: { runOnly: 'color-contrast' } },
  { colorScheme: 'dark', width: 390, options: { runOnly: 'color-contrast' } },
] as const satisfies { options: axe.RunOptions; [look: string]: unknown }[];

/** Returns axe's violations in both themes, wide and narrow: the rule and the elements that break it. */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  // Next.js removes the old title before it adds the new one.
  await expect(page).toHaveTitle(/./);
  await page.evaluate(axeSource);
  for (const { colorScheme, width, options } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await page.evaluate(
      (options) => window.axe.run({ resultTypes: ['violations'], ...options }),
      options,
    );
    for (const { help, nodes } of violations) {
      const places = nodes.map(
        ({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`,
      );
      found.push(`${colorScheme} ${width}: ${help}: ${places.join('; ')}`);
    }
  }
  return found;
}
