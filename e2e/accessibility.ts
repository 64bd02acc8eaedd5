import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A theme changes colours and nothing else, so the rule about them is enough for the second one. */
const looks = [
  { colorScheme: 'light', width: 1280, rules: undefined },
  { colorScheme: 'light', width: 390, rules: undefined },
  { colorScheme: 'dark', width: 1280, rules: 'color-contrast' },
  { colorScheme: 'dark', width: 390, rules: 'color-contrast' },
] as const;

/** Returns what axe finds on the page in both themes, wide and narrow: the rule and where it is broken. */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, width, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
    for (const { help, nodes } of violations) {
      const places = nodes.map(
        ({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`,
      );
      found.push(`${colorScheme} ${width}: ${help}: ${places.join('; ')}`);
    }
  }
  return found;
}
