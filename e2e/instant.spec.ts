import { instant } from '@next/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { createUser } from './mock';

const person = () =>
  createUser({
    firstName: 'Instant',
    memberships: [{ organization: 'Prefetched', role: 'admin' }],
    featureFlags: ['bulk-invites', 'quick-actions'],
  });

type Seen = (page: Page, email: string) => Promise<void>;

/** Where links of the dashboard lead, and what of the session must be there at the click. */
const destinations: Record<string, { heading: string; seen: Seen }> = {
  '/dashboard': {
    heading: 'Dashboard',
    seen: (page, email) => expect(page.getByRole('region', { name: 'You' })).toContainText(email),
  },
  '/dashboard/features': {
    heading: 'Features',
    seen: (page) => expect(page.getByRole('region', { name: 'Quick actions' })).toBeVisible(),
  },
  '/dashboard/members': {
    heading: 'Members',
    seen: async (page) => {
      await expect(page.getByRole('button', { name: 'Invite' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Organization settings' })).toBeVisible();
      await expect(
        page.getByRole('region', { name: 'Members' }).locator('[data-skeleton]'),
      ).toHaveCount(3);
    },
  },
  '/dashboard/account': {
    heading: 'Account',
    seen: async (page, email) => {
      await expect(page.getByRole('region', { name: 'Profile' })).toContainText(email);
      await expect(
        page.getByRole('region', { name: 'Sessions' }).locator('[data-skeleton]'),
      ).toHaveCount(2);
    },
  },
  '/dashboard/developer': {
    heading: 'Developer',
    seen: (page) => expect(page.getByRole('button', { name: 'Create key' })).toBeVisible(),
  },
  '/dashboard/account/session': {
    heading: 'Session inspector',
    seen: (page) => expect(page.locator('main [data-skeleton]:visible')).toHaveCount(2),
  },
  '/dashboard/members/bulk': {
    heading: 'Invite many',
    seen: (page) => expect(page.getByRole('button', { name: 'Invite all' })).toBeVisible(),
  },
  '/dashboard/members/settings': {
    heading: 'Organization settings',
    seen: (page) => expect(page.getByRole('button', { name: 'Rename' })).toBeVisible(),
  },
};

for (const start of Object.keys(destinations)) {
  test(`every link of ${start} shows its page and the session at the click`, async ({
    page,
    signInFast,
  }) => {
    const user = await person();
    await signInFast(user);
    await page.goto(start);
    await expect(page.locator('main [data-skeleton]:visible')).toHaveCount(0);
    const links = await page
      .locator('a[href^="/dashboard"]:visible')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
    const others = links.filter((href) => href !== start && href in destinations);
    expect(others.length).toBeGreaterThan(3);
    for (const href of others) {
      await page.goto(start);
      await expect(page.locator('main [data-skeleton]:visible')).toHaveCount(0);
      await instant(page, async () => {
        await page.locator(`a[href="${href}"]:visible`).first().click();
        await page.waitForURL((url) => url.pathname === href);
        const { heading, seen } = destinations[href] ?? { heading: '', seen: async () => {} };
        await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
        await seen(page, user.email);
      });
    }
  });
}
