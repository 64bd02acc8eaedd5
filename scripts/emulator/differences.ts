/**
 * Tests that can't pass with WorkOS's emulator (workos 0.14.0), by reason. `npm run test:emulator` fails if one of
 * them passes or no longer exists.
 */
export const differences: Record<string, string[]> = {
  'It has no hosted pages, and signs in the user in `login_hint`. WorkOS has them.': [
    'the hosted page lists every persona with their note',
    'a new user signs up with an email',
    'signing up with an existing email suggests signing in instead',
    'the hosted session signs in again without a page, until sign-out',
    'a user of two apps on one host signs out of the second without leaving the first',
  ],
  'It redirects to any local URL. WorkOS shows an error page unless it’s registered.': [
    'a redirect URI that isn’t registered gets an error page, never a redirect',
  ],
  'Its tokens always last an hour, and it refreshes sessions that were revoked. WorkOS rejects those.':
    [
      'an expired token is refreshed without the user noticing',
      'signing out ends the session in the app and at WorkOS',
      'the home page offers the dashboard from sign-in until the session has ended',
    ],
  'It gives a session a new ID at each refresh. WorkOS keeps the ID, and the app recognizes a switch by it.':
    [
      'switching back and forth changes role and permissions everywhere',
      'a member of one organization creates another from the menu, as its admin',
      'a second tab follows at its next navigation',
    ],
  'It has no faults and no single sign-on requirement. Tests set both in the mock.': [
    'an organization that requires single sign-on redirects to its sign-in',
    'when WorkOS isn’t responding, the switch shows an error and the session stays',
  ],
  'It lets users into organizations they were removed from. WorkOS responds with organization_membership_not_found.':
    ['switching to an organization you were removed from shows an error'],
};
