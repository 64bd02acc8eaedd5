import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { readAuditLog } from '../support/audit-log';
import { expect, test } from '../support/fixtures';
import { serve } from '../support/serve';
import { connectAs } from './clients';

let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  site = await serve(({ url = '' }, response) => {
    if (!url.startsWith('/client.json')) return response.end('Back at the client.');
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        client_id: `${site.url}/client.json`,
        client_name: 'Documented agent',
        redirect_uris: [`${site.url}/callback`],
        token_endpoint_auth_method: 'none',
      }),
    );
  });
});

test.afterAll(() => site.stop());

for (const [name, documented] of [
  ['registers itself', false],
  ['is identified by its metadata document', true],
] as const) {
  test(`the official client ${name}, is let in, and uses every tool`, async ({ page }) => {
    const user = await createUser({
      firstName: 'Ann',
      memberships: [{ organization: 'Official', role: 'admin' }],
    });
    const [organizationId = ''] = user.organizations;
    const colleague = await createUser({
      memberships: [{ organization: organizationId, role: 'member' }],
    });
    const client = await connectAs(page, user, {
      redirectUrl: `${site.url}/callback`,
      // The client takes only the HTTPS URL of a document, unless it’s the ID that it has.
      ...(documented && { clientId: `${site.url}/client.json` }),
    });
    const call = async (tool: string, args: Record<string, unknown> = {}) => {
      const { isError, structuredContent } = await client.callTool({ name: tool, arguments: args });
      expect(isError, tool).toBeFalsy();
      return structuredContent;
    };

    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name)).toEqual([
      'whoami',
      'list_members',
      'invite_member',
      'request_member_removal',
    ]);
    expect(await call('whoami')).toMatchObject({
      user: { id: user.id, email: user.email, name: 'Ann' },
      organization: { id: organizationId, name: 'Official' },
      role: 'admin',
      permissions: expect.arrayContaining(['members:manage']),
    });
    expect(await call('list_members')).toMatchObject({
      members: [{ email: user.email }, { email: colleague.email }],
    });
    const email = newEmail();
    expect(await call('invite_member', { email })).toMatchObject({ status: 'invited', email });
    expect(await call('request_member_removal', { email: colleague.email })).toMatchObject({
      status: 'pending',
      url: expect.stringContaining('/dashboard/agents/removal?request='),
    });
    await client.close();

    const { data } = await workos.userManagement.listInvitations({ organizationId });
    expect(data.map((invitation) => invitation.email)).toEqual([email]);
    const sent = { action: 'invitation.sent', actor: { id: user.id, type: 'user' } };
    await expect
      .poll(async () => (await readAuditLog(organizationId)).at(-1))
      .toMatchObject({ ...sent, metadata: { client: expect.stringContaining('client') } });
  });
}
