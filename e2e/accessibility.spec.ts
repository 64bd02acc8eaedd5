import type { Page } from '@playwright/test';
import { origin } from '@/mocks/env';
import { createUser, startImpersonation } from '@/scripts/lib/mock';
import { authorizeQuery } from '@/scripts/lib/workos';
import { click, open, signInAs, testAccessibility } from './support/accessible-states';

async function openSettings(page: Page) {
  const { email } = await createUser({ memberships: [{ organization: 'Set', role: 'admin' }] });
  await signInAs(page, email, '/dashboard/settings');
}

testAccessibility({
  'the home page': (page) => page.goto('/'),
  'the home page, signed in': open('/'),
  'a failed sign-in': (page) => page.goto('/auth/error?reason=expired'),
  'an outage': (page) => page.goto('/auth/unreachable'),
  'the setup page': (page) => page.goto('/setup'),
  'an unknown page': open('/no/such/page'),
  'an unknown dashboard page': open('/dashboard/none'),
  'the dashboard': open('/dashboard'),
  'the dashboard with many grants': open('/dashboard', 'katherine'),
  'the dashboard without an organization': open('/dashboard', 'edsger'),
  'the organization settings': open('/dashboard/settings'),
  'a forbidden page': open('/dashboard/settings', 'grace'),
  'the account menu': async (page) => {
    await open('/dashboard')(page);
    await click(page, /^Account menu for/);
  },
  'the theme menu': async (page) => {
    await page.goto('/');
    await click(page, 'Theme');
  },
  'the mock menu': async (page) => {
    await open('/dashboard')(page);
    await click(page, 'Mock WorkOS');
  },
  'the organization switcher': async (page) => {
    await page.goto('/dashboard');
    await click(page, 'Alan Turing');
    await click(page, 'Acme');
    await click(page, /switch organization/);
  },
  'a field error': async (page) => {
    await openSettings(page);
    await page.getByRole('textbox', { name: 'Organization name' }).fill('');
    await click(page, 'Save');
    await page.getByText('Enter a name.').waitFor();
  },
  'a toast': async (page) => {
    await openSettings(page);
    await page.getByRole('textbox', { name: 'Organization name' }).fill('Renamed');
    await click(page, 'Save');
    await page.getByText('Organization renamed').waitFor();
  },
  'an impersonation': async (page) => {
    const user = await createUser({ memberships: [{ organization: 'Watched', role: 'admin' }] });
    await page.goto(await startImpersonation(user.id, 'Ticket 1'));
    await page.getByText('is viewing as').waitFor();
  },
  'no connection': async (page) => {
    await open('/dashboard')(page);
    await page.context().setOffline(true);
    await page.getByText('You’re offline').waitFor();
  },
  'the hosted page': (page) => page.goto('/sign-in'),
  'the hosted page with an error': async (page) => {
    await page.goto('/sign-in');
    await page.getByRole('textbox', { name: 'Email' }).fill('nobody@test.example.com');
    await click(page, 'Continue');
  },
  'the organization picker': async (page) => {
    await page.goto('/sign-in');
    await click(page, 'Alan Turing');
  },
  'the mock error page': (page) =>
    page.goto(`${origin}/user_management/authorize?${authorizeQuery({ redirect_uri: 'x' })}`),
  'the mock console': (page) => page.goto(origin),
});
