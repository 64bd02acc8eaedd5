import { test as base, expect, type Page, type Response } from '@playwright/test';
import type { Persona } from '@/mocks/personas';
import { startImpersonation, type TestUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';

export { expect };

type SignInUser = Pick<Persona, 'email'>;

type Fixtures = {
  /** Signs in through the hosted page and waits for the page after it. */
  signIn: (user: SignInUser, returnTo?: string) => Promise<void>;
  /** Signs in by setting the session cookie in the browser. */
  signInFast: (user: TestUser | SignInUser) => Promise<void>;
  /** Signs out through the dashboard's account menu, optionally in another tab. */
  signOut: (tab?: Page) => Promise<void>;
  /** Impersonates a user like the WorkOS dashboard does. */
  impersonate: (user: SignInUser, reason: string) => Promise<void>;
  /** Allowed console errors. Any other error fails the test. */
  consoleErrors: { allowed: RegExp[] };
};

/**
 * How browsers report requests that end because the user leaves the page. Firefox also reports other errors
 * without their message.
 */
const whenLeaving = {
  chromium: [],
  firefox: [/^Error$/],
  webkit: [/due to access control checks/, /TypeError: Load failed/],
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

  signOut: async ({ page }, use) => {
    await use(async (tab = page) => {
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

  consoleErrors: async ({ browserName }, use) => use({ allowed: [...whenLeaving[browserName]] }),

  page: async ({ page, context, consoleErrors: { allowed } }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    const checks: Promise<boolean>[] = [];
    context.on('response', (response) => checks.push(endsSession(response)));
    await use(page);
    // Prefetches in flight when the session ends return 401.
    if ((await Promise.all(checks)).includes(true)) allowed.push(/401 \(Unauthorized\)/);
    expect(errors.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

function endsSession(response: Response): Promise<boolean> {
  return response.headerValues('set-cookie').then(
    (cookies) => cookies.some((cookie) => /^[\w-]*session[^=]*=;/.test(cookie)),
    // The page that it was for is gone.
    () => false,
  );
}

export async function continueWithEmail(page: Page, email: string) {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
}

export async function readSessionId(page: Page): Promise<string> {
  const { sessionId } = await (await page.request.get('/api/me')).json();
  expect(sessionId).toMatch(/^session_/);
  return sessionId;
}

/** Opens the organization settings from the organization menu. */
export async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'Switch organization' }).click();
  await page.getByRole('link', { name: 'Organization settings' }).click();
}
