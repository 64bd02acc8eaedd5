import { appUrl } from '@/mocks/env';
import { createUser, issueToken, type TestUser } from '@/scripts/lib/mock';

export const resource = `${appUrl}/mcp`;

export const metadataUrl = `${appUrl}/.well-known/oauth-protected-resource/mcp`;

const protocol = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
  'mcp-protocol-version': '2025-11-25',
};

/** Sends what a client sends, or what none would. */
export function post(
  body: unknown,
  token?: string,
  headers: Record<string, string> = {},
  url = resource,
) {
  return fetch(url, {
    method: 'POST',
    headers: { ...protocol, ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export const toolCall = (name: string, args: object = {}) => ({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name, arguments: args },
});

export const callTool = (
  token: string,
  name: string,
  args: object = {},
  headers?: Record<string, string>,
) => post(toolCall(name, args), token, headers);

type Result = { isError?: boolean; text: string; value: Record<string, unknown> };

/** Returns the result of a tool, whose response is JSON or a stream with one event. */
export async function readResult(response: Response): Promise<Result> {
  const body = await response.text();
  const data = body.split('\n').find((line) => line.startsWith('data: '));
  const { result, error } = JSON.parse(data?.slice('data: '.length) ?? body);
  if (error) throw new Error(`${error.code} ${error.message}`);
  const { isError, content, structuredContent } = result;
  return { isError, text: content[0].text, value: structuredContent };
}

export const runTool = async (token: string, name: string, args: object = {}) =>
  readResult(await callTool(token, name, args));

/** A member of a new organization, and a token of an agent that they let in. */
export async function createAgent(role = 'admin', organization = 'Agents') {
  const user = await createUser({ memberships: [{ organization, role }] });
  const [organizationId = ''] = user.organizations;
  return { user, organizationId, token: await agentToken(user) };
}

export const agentToken = (
  user: TestUser,
  values: Partial<Parameters<typeof issueToken>[0]> = {},
) => issueToken({ kind: 'agent', user, organization: user.organizations[0], resource, ...values });
