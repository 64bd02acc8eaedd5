import { createUser } from '@/scripts/lib/mock';
import { open, signInAs, testAccessibility } from '../support/accessible-states';
import { createAgent, runTool } from './support';

testAccessibility({
  'no connected agents': open('/dashboard/agents'),
  'a connected agent': async (page) => {
    const { user } = await createAgent();
    await signInAs(page, user.email, '/dashboard/agents');
    await page.getByText('Test agent').first().waitFor();
  },
  'a removal to approve': async (page) => {
    const { user, organizationId, token } = await createAgent();
    const memberships = [{ organization: organizationId, role: 'member' }];
    const { email } = await createUser({ memberships });
    const { value } = await runTool(token, 'request_member_removal', { email });
    await signInAs(page, user.email, String(value.url));
    await page.getByRole('button', { name: 'Decline' }).waitFor();
  },
  'a link that doesn’t work': open('/dashboard/agents/removal'),
});
