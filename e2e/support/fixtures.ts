import { test as base, expect, type Page } from '@playwright/test';
import type { Persona } from '@/mocks/personas';
import { startImpersonation, type TestUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';

export { expect };

type Person = Pick<Persona, 'email'>;

type Fixtures = {
  /** Signs in through the hosted page and waits for the page that comes after. */
  signIn: (person: Person, returnTo?: string) => Promise<void>;
  /** Signs in without a page, by putting the session cookie into the browser. */
  signInFast: (person: TestUser | Person) => Promise<void>;
  /** Signs out from the dashboard's account menu, in another tab if told so. */
  signOut: (tab?: Page) => Promise<void>;
  /** Impersonates somebody, as the WorkOS dashboard does. */
  impersonate: (person: Person, reason: string) => Promise<void>;
  /** What the page may write to the console; any other error fails the test. */
  consoleErrors: { allowed: RegExp[] };
};

export const test = base.extend<Fixtures>({
  signIn: async ({ page }, use) => {
    await use(async ({ email }, returnTo = '/dashboard') => {
      await page.goto(returnTo);
      await continueWithEmail(page, email);
      await page.waitForURL((url) => url.pathname + url.search === returnTo);
    });
  },

  signInFast: async ({ context }, use) => {
    await use(async ({ email }) => {
      await context.addCookies([await sessionCookie(await authenticate(email))]);
    });
  },

  signOut: async ({ page, consoleErrors }, use) => {
    await use(async (tab = page) => {
      // Prefetches that are under way when the session ends return 401.
      consoleErrors.allowed.push(/401 \(Unauthorized\)/);
      await tab.getByRole('button', { name: /^Account menu for/ }).click();
      await tab.getByRole('button', { name: 'Sign out' }).click();
      await tab.waitForURL(({ pathname }) => pathname === '/');
    });
  },

  impersonate: async ({ page }, use) => {
    await use(async ({ email }, reason) => {
      const { data } = await workos.userManagement.listUsers({ email });
      await page.goto(await startImpersonation(data[0]?.id ?? '', reason));
      await page.waitForURL('/dashboard');
    });
  },

  consoleErrors: async ({ browserName: _ }, use) => use({ allowed: [] }),

  page: async ({ page, consoleErrors: { allowed } }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(page);
    expect(errors.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

/** Fills in the hosted page. */
export async function continueWithEmail(page: Page, email: string) {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
}
