import { createUser, failNext } from '@/scripts/lib/mock';
import { open, signInAs, testAccessibility } from '../support/accessible-states';

testAccessibility({
  'the profile': open('/dashboard/account'),
  'the sessions': open('/dashboard/account/sessions'),
  'the session inspector': open('/dashboard/account/session'),
  'a session that is nearly full': open('/dashboard/account/session', 'katherine'),
  'a section that failed': async (page) => {
    const user = await createUser({ memberships: [{ organization: 'Down', role: 'admin' }] });
    await failNext(user, { path: '/user_management/users/:id/sessions', status: 400 });
    await signInAs(page, user.email, '/dashboard/account/sessions');
    await page.getByText('We couldn’t load this section').waitFor();
  },
});
