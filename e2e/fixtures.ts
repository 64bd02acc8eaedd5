import { test as base, expect, type Page } from '@playwright/test';
import { origin } from '@/mocks/env';
import type { Persona } from '@/mocks/personas';

export { expect };

type NewUser = {
  firstName?: string;
  lastName?: string;
  memberships?: {
    organization: string;
    role?: string;
    permissions?: string[];
    entitlements?: string[];
  }[];
  featureFlags?: string[];
  accessTokenTtl?: number;
};

type Fixtures = {
  /** Creates somebody who exists for this test alone, with an organization per membership. */
  createUser: (values?: NewUser) => Promise<{ email: string }>;
  /** Signs in through the hosted page and waits for the page that comes after. */
  signIn: (person: Pick<Persona, 'email'>, returnTo?: string) => Promise<void>;
  /** Impersonates somebody from the mock's page. */
  impersonate: (person: Pick<Persona, 'email'>, reason: string) => Promise<void>;
  /** Fails a test whose pages wrote an error to the console; holds the expected ones. */
  consoleErrors: { allowed: RegExp[] };
};

export const test = base.extend<Fixtures>({
  createUser: async ({ request }, use) => {
    await use(async (values = {}) => {
      const email = newEmail();
      const response = await request.post(`${origin}/_mock/users`, { data: { email, ...values } });
      await expect(response, await response.text()).toBeOK();
      return { email };
    });
  },

  signIn: async ({ page }, use) => {
    await use(async ({ email }, returnTo = '/dashboard') => {
      await page.goto(returnTo);
      await continueWithEmail(page, email);
      await page.waitForURL((url) => url.pathname + url.search === returnTo);
    });
  },

  impersonate: async ({ page }, use) => {
    await use(async ({ email }, reason) => {
      await page.goto(`${origin}/impersonate`);
      const option = page.getByRole('option', { name: email });
      await page.getByLabel('Person').selectOption((await option.textContent()) ?? email);
      await page.getByLabel('Reason').fill(reason);
      await page.getByRole('button', { name: 'Impersonate' }).click();
      await page.waitForURL('/dashboard');
    });
  },

  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      const allowed: RegExp[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await use({ allowed });
      expect(errors.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Returns an address that no other test uses. */
export function newEmail() {
  return `${crypto.randomUUID()}@test.example.com`;
}

/** Fills in the hosted page. */
export async function continueWithEmail(page: Page, email: string) {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
}
