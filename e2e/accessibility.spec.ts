import type { Page } from '@playwright/test';
import { origin } from '@/mocks/env';
import { persona } from '@/mocks/personas';
import { createUser, failNext, startImpersonation } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, authorizeQuery, workos } from '@/scripts/lib/workos';
import { findViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';

type Arrange = (page: Page) => Promise<unknown>;

async function signInAs(page: Page, email: string, path: string) {
  await page.context().addCookies([await sessionCookie(await authenticate(email))]);
  await page.goto(path);
}

const open =
  (path: string, name: 'ada' | 'katherine' | 'grace' | 'edsger' = 'ada'): Arrange =>
  (page) =>
    signInAs(page, persona(name).email, path);

/** Somebody with a colleague and an invitation, so that the lists have rows. */
async function openMembers(page: Page) {
  const user = await createUser({ memberships: [{ organization: 'Seen', role: 'admin' }] });
  const [organizationId = ''] = user.organizations;
  await createUser({ firstName: 'Joan', memberships: [{ organization: organizationId }] });
  await workos.userManagement.sendInvitation({ email: 'x@example.com', organizationId });
  await signInAs(page, user.email, '/dashboard/members');
  await page.getByRole('button', { name: 'Remove Joan' }).waitFor();
}

const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const states: Record<string, Arrange> = {
  'the start page': (page) => page.goto('/'),
  'the start page, signed in': open('/'),
  'the page about it': (page) => page.goto('/about'),
  'a failed sign-in': (page) => page.goto('/auth/error?reason=expired'),
  'an outage': (page) => page.goto('/auth/unreachable'),
  'the set-up page': (page) => page.goto('/setup'),
  'an unknown page': open('/no/such/page'),
  'an unknown page of the dashboard': open('/dashboard/none'),
  'the overview': open('/dashboard'),
  'the overview with many grants': open('/dashboard', 'katherine'),
  'the overview without an organization': open('/dashboard', 'edsger'),
  features: open('/dashboard/features'),
  'features without flags': open('/dashboard/features', 'grace'),
  members: openMembers,
  'members without an organization': open('/dashboard/members', 'edsger'),
  'inviting many': open('/dashboard/members/bulk'),
  'the settings of an organization': open('/dashboard/settings'),
  'a refused page': open('/dashboard/settings', 'grace'),
  account: open('/dashboard/account'),
  'the session inspector': open('/dashboard/account/session'),
  'a session that is nearly full': open('/dashboard/account/session', 'katherine'),
  developer: open('/dashboard/developer'),
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
    await openMembers(page);
    await page.getByRole('textbox', { name: 'Email' }).fill('nonsense');
    await click(page, 'Invite');
    await page.getByText('Enter a valid email address.').waitFor();
  },
  'a question before something is removed': async (page) => {
    await openMembers(page);
    await click(page, 'Remove Joan');
    await page.getByRole('dialog').waitFor();
  },
  'a toast': async (page) => {
    const { email } = await createUser();
    await signInAs(page, email, '/dashboard/account');
    await click(page, 'Save');
    await page.getByText('Saved.').waitFor();
  },
  'a part that failed': async (page) => {
    const user = await createUser({ memberships: [{ organization: 'Down', role: 'admin' }] });
    await failNext(user, { path: '/user_management/users/:id/sessions', status: 400 });
    await signInAs(page, user.email, '/dashboard/account');
    await page.getByText('We couldn’t load this section').waitFor();
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
};

for (const [name, arrange] of Object.entries(states)) {
  test(`axe finds nothing: ${name}`, async ({ page, consoleErrors }) => {
    consoleErrors.allowed.push(/Failed to load resource/, /React error #441/);
    await arrange(page);
    expect(await findViolations(page)).toEqual([]);
  });
}
