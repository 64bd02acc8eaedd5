import { createUser, failNext } from '@/scripts/lib/mock';
import { readAuditLog } from '../support/audit-log';
import { fetchWorkOS } from '../support/fetch-workos';
import { expect, test } from '../support/fixtures';
import { agentToken, callTool, createAgent, resource } from './support';

const path = '/dashboard/agents';

test('someone sees who they let in, when it last called, and takes its access away', async ({
  page,
  signInFast,
}) => {
  const { user, organizationId, token } = await createAgent('member');
  await signInFast(user);
  await page.goto(path);
  const list = page.getByRole('region', { name: 'Connected agents' });
  await expect(list.getByRole('listitem')).toContainText('No calls yet');
  expect((await callTool(token, 'whoami')).status).toBe(200);
  await page.reload();
  await expect(list.getByRole('listitem')).toContainText(/Test agent.*Last call/);

  await list.getByRole('button', { name: 'Revoke Test agent' }).click();
  const dialog = page.getByRole('dialog', { name: 'Revoke access for Test agent?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect((await callTool(token, 'whoami')).status).toBe(200);
  await list.getByRole('button', { name: 'Revoke Test agent' }).click();
  await dialog.getByRole('button', { name: 'Revoke access' }).click();
  await expect(page.getByText('No agents yet')).toBeVisible();

  const response = await callTool(token, 'whoami');
  expect(response.status).toBe(401);
  await expect
    .poll(async () => (await readAuditLog(organizationId)).at(-1))
    .toMatchObject({
      action: 'agent.revoked',
      actor: { id: user.id },
      targets: [{ type: 'client', name: 'Test agent' }],
    });
});

test('revoking one agent leaves the others, and other users’, alone', async ({
  page,
  signInFast,
}) => {
  const { user, token } = await createAgent();
  const second = await agentToken(user);
  const colleague = await createAgent();
  await signInFast(user);
  await page.goto(path);
  await page.getByRole('button', { name: 'Revoke Test agent' }).first().click();
  await page.getByRole('button', { name: 'Revoke access' }).click();
  await expect(page.getByRole('button', { name: 'Revoke Test agent' })).toHaveCount(1);
  const statuses = await Promise.all(
    [token, second, colleague.token].map(async (one) => (await callTool(one, 'whoami')).status),
  );
  expect(statuses.filter((status) => status === 401)).toHaveLength(1);
  expect(statuses[2]).toBe(200);
});

test('someone without agents gets the URL and a command', async ({ page, signInFast }) => {
  await signInFast(await createUser({ memberships: [{ organization: 'None' }] }));
  await page.goto('/dashboard/account');
  await page.getByRole('link', { name: 'Agents' }).click();
  await expect(page.getByText('No agents yet')).toBeVisible();
  await expect(page.getByRole('code').filter({ hasText: resource }).first()).toHaveText(resource);
  await expect(page.getByRole('code').last()).toHaveText(/^claude mcp add --transport http /);
});

test('revoking an agent that WorkOS has deleted meanwhile still ends its token', async ({
  page,
  signInFast,
}) => {
  const { user, token } = await createAgent('member');
  await signInFast(user);
  await page.goto(path);
  const agents = `/user_management/users/${user.id}/authorized_applications`;
  const { body } = await fetchWorkOS('GET', agents);
  await fetchWorkOS('DELETE', `${agents}/${body.data[0].id}`);
  expect((await callTool(token, 'whoami')).status).toBe(200);
  await page.getByRole('button', { name: 'Revoke Test agent' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke access' }).click();
  await expect(page.getByText(/agent no longer has access\./)).toBeVisible();
  expect((await callTool(token, 'whoami')).status).toBe(401);
});

test('an outage leaves the rest of the page', async ({ page, signInFast, consoleErrors }) => {
  consoleErrors.allowed.push(/React error #441/);
  const user = await createUser({ memberships: [{ organization: 'Down' }] });
  await failNext(user, {
    path: '/user_management/users/:id/authorized_applications',
    status: 503,
    headers: { 'Retry-After': '0' },
    times: 10,
  });
  await signInFast(user);
  await page.goto(path);
  await expect(page.getByText('because WorkOS isn’t responding')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Connect an agent' })).toBeVisible();
});

test('an outage is a 503 for an agent, and an error of a tool', async () => {
  const { user, token } = await createAgent();
  const outage = { status: 503, headers: { 'Retry-After': '0' }, times: 10 };
  await failNext(user, { path: '/user_management/users/:id', ...outage });
  const response = await callTool(token, 'whoami');
  expect(await response.text()).toContain('WorkOS isn’t responding');
  const memberships = '/user_management/organization_memberships';
  await failNext(user, { path: memberships, ...outage });
  const refused = await callTool(token, 'whoami');
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
});

test('an impersonator can’t take an agent’s access away', async ({ page, impersonate: open }) => {
  const { user, token } = await createAgent();
  await open(user, 'Ticket 22');
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Revoke Test agent' })).toBeDisabled();
  expect((await callTool(token, 'whoami')).status).toBe(200);
});
