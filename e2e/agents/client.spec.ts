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
        client_id: site.url + url,
        client_name: 'Documented agent',
        redirect_uris: [`${site.url}/callback`],
        token_endpoint_auth_method: 'none',
      }),
    );
  });
});

test.afterAll(() => site.stop());

/** Longer than what the audit log keeps of it. */
const longPath = `/client.json?version=${'1'.repeat(1_500)}`;

for (const [name, documented] of [
  ['registers itself', false],
  ['is identified by its metadata document', true],
] as const) {
  test(`the official client ${name}, is let in, and uses every tool`, async ({
    page,
    signInFast,
  }) => {
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
      ...(documented && { clientId: site.url + longPath }),
    });
    const call = async (tool: string, args: Record<string, unknown> = {}) => {
      const { isError, structuredContent } = await client.callTool({ name: tool, arguments: args });
      expect(isError, tool).toBeFalsy();
      const values: Record<string, unknown> = Object(structuredContent);
      return values;
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
    const removal = await call('request_member_removal', { email: colleague.email });
    expect(removal).toMatchObject({
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

    await signInFast(user);
    await page.goto(String(removal.url));
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('heading', { name: 'Request approved' })).toBeVisible();
    const removed = { action: 'member.removed', actor: { id: user.id, type: 'user' } };
    await expect
      .poll(async () => (await readAuditLog(organizationId)).at(-1))
      .toMatchObject({ ...removed, metadata: { client: expect.stringContaining('client') } });
  });
}

for (const { onInsufficientScope, error } of [
  {
    onInsufficientScope: 'throw',
    error: { errorDescription: 'This tool requires the members:manage permission.' },
  },
  {
    onInsufficientScope: 'reauthorize',
    error: {
      data: { status: 403, text: expect.stringContaining('the members:manage permission') },
    },
  },
] as const) {
  test(`the official client, set to ${onInsufficientScope}, learns which permission its user lacks, and doesn’t ask them to sign in again`, async ({
    page,
  }) => {
    const user = await createUser({ memberships: [{ organization: 'Official', role: 'member' }] });
    const redirectUrl = `${site.url}/callback`;
    const client = await connectAs(page, user, { redirectUrl, onInsufficientScope });
    const invite = { name: 'invite_member', arguments: { email: newEmail() } };
    await expect(client.callTool(invite)).rejects.toMatchObject(error);
    const { isError } = await client.callTool({ name: 'whoami', arguments: {} });
    expect(isError).toBeFalsy();
    await client.close();
  });
}
