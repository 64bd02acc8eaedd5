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
  'the start page': (page) => page.goto('/'),
  'the start page, signed in': open('/'),
  'a failed sign-in': (page) => page.goto('/auth/error?reason=expired'),
  'an outage': (page) => page.goto('/auth/unreachable'),
  'the set-up page': (page) => page.goto('/setup'),
  'an unknown page': open('/no/such/page'),
  'an unknown page of the dashboard': open('/dashboard/none'),
  'the overview': open('/dashboard'),
  'the overview with many grants': open('/dashboard', 'katherine'),
  'the overview without an organization': open('/dashboard', 'edsger'),
  'the settings of an organization': open('/dashboard/settings'),
  'a refused page': open('/dashboard/settings', 'grace'),
  'the menu of a person': async (page) => {
    await open('/dashboard')(page);
    await click(page, /^Account menu for/);
  },
  'the theme menu': async (page) => {
    await page.goto('/');
    await click(page, 'Theme');
  },
  'the menu of the mock': async (page) => {
    await open('/dashboard')(page);
    await click(page, 'Mock WorkOS');
  },
  'the list of organizations': async (page) => {
    await page.goto('/dashboard');
    await click(page, 'Alan Turing');
    await click(page, 'Acme');
    await click(page, /switch organization/);
  },
  'an error at a field': async (page) => {
    await openSettings(page);
    await page.getByRole('textbox', { name: 'Organization name' }).fill('');
    await click(page, 'Save');
    await page.getByText('Enter a name.').waitFor();
  },
  'a toast': async (page) => {
    await openSettings(page);
    await click(page, 'Save');
    await page.getByText('Organization renamed').waitFor();
  },
  'an impersonation': async (page) => {
    const user = await createUser({ memberships: [{ organization: 'Watched', role: 'admin' }] });
    await page.goto(await startImpersonation(user.id, 'Ticket 1'));
    await page.getByText('You are impersonating').waitFor();
  },
  'no connection': async (page) => {
    await open('/dashboard')(page);
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
  },
  'the hosted page': (page) => page.goto('/sign-in'),
  'the hosted page with a problem': async (page) => {
    await page.goto('/sign-in');
    await page.getByRole('textbox', { name: 'Email' }).fill('nobody@test.example.com');
    await click(page, 'Continue');
  },
  'the choice of an organization': async (page) => {
    await page.goto('/sign-in');
    await click(page, 'Alan Turing');
  },
  'the error page of the mock': (page) =>
    page.goto(`${origin}/user_management/authorize?${authorizeQuery({ redirect_uri: 'x' })}`),
  'the console of the mock': (page) => page.goto(origin),
});
