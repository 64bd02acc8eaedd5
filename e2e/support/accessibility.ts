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

/** A theme changes colours and nothing else, so the rule about them is enough for the second one. */
const looks = [
  { colorScheme: 'light', width: 1280, options: {} },
  { colorScheme: 'light', width: 390, options: {} },
  { colorScheme: 'dark', width: 1280, options: { runOnly: 'color-contrast' } },
  { colorScheme: 'dark', width: 390, options: { runOnly: 'color-contrast' } },
] as const satisfies { options: axe.RunOptions; [look: string]: unknown }[];

/** Returns what axe finds on the page in both themes, wide and narrow: the rule and where it is broken. */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  // Next.js takes a title out before it puts the next one in.
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
