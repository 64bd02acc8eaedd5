import type { Page } from '@playwright/test';
import { persona } from '@/mocks/personas';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { findViolations } from './accessibility';
import { expect, test } from './fixtures';

type Arrange = (page: Page) => Promise<unknown>;

export async function signInAs(page: Page, email: string, path: string) {
  await page.context().addCookies([await sessionCookie(await authenticate(email))]);
  await page.goto(path);
}

export const open =
  (path: string, name: 'ada' | 'katherine' | 'grace' | 'edsger' = 'ada'): Arrange =>
  (page) =>
    signInAs(page, persona(name).email, path);

export const click = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).click();

/** Runs axe on each state. */
export function testAccessibility(states: Record<string, Arrange>) {
  for (const [name, arrange] of Object.entries(states)) {
    test(`axe finds nothing: ${name}`, async ({ page, consoleErrors }) => {
      consoleErrors.allowed.push(/Failed to load resource/, /React error #441/);
      await arrange(page);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}
