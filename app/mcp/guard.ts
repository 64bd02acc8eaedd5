import 'server-only';
import { originValidationResponse } from '@modelcontextprotocol/server';
import { unstable_rethrow } from 'next/navigation';
import { type Agent, verifyAgentToken } from '@/lib/agents/agent-token';
import { countCall, rememberCall } from '@/lib/agents/calls';
import { getResource, missingDomain } from '@/lib/agents/resource';
import { hasPermission } from '@/lib/auth/requirement';
import { explainOutage, toProblem } from '@/lib/auth/to-problem';
import { listAuthkitDomains } from '@/lib/credentials/authkit-domains';
import { claimedKind } from '@/lib/credentials/connect-token';
import { readBearer } from '@/lib/credentials/read-bearer';
import { toRefusal } from '@/lib/credentials/token-error';
import { problem } from '@/lib/problem';
import { readMemberGrants } from '@/lib/workos/member-grants';
import { challenge, refuseTool } from './challenge';
import { type Message, readMessage } from './read-message';
import { type AgentSession, noOrganization } from './tool';
import { findTool } from './tools';

type Serve = (request: Request, session: AgentSession) => Promise<Response>;

/** Creates the handler of the MCP server, which accepts agents' tokens that were issued for it, and nothing else. */
export function withAgent(serve: Serve) {
  return async (request: Request): Promise<Response> => {
    if (listAuthkitDomains().length === 0) return problem(404, 'Not Found', missingDomain);
    // Keeps pages of other sites out, whatever name they resolve to this server.
    const foreign = originValidationResponse(request, [new URL(getResource()).hostname]);
    if (foreign) return foreign;
    try {
      return await admit(request, serve);
    } catch (error) {
      unstable_rethrow(error);
      return toProblem(error, { method: request.method, path: '/mcp' });
    }
  };
}

async function admit(request: Request, serve: Serve): Promise<Response> {
  const agent = await authenticate(request.headers);
  if (agent instanceof Response) return agent;
  const wait = await countCall(agent.id);
  if (wait) {
    return problem(429, 'Too Many Requests', `Try again in ${wait} seconds.`, {
      'retry-after': String(wait),
    });
  }
  await rememberCall(agent.id, agent.clientId);
  if (request.method !== 'POST') return serve(request, { ...agent, permissions: [] });
  const message = await readMessage(request.clone());
  if (message instanceof Response) return message;
  const session = await authorize(agent, message);
  return session instanceof Response ? session : serve(request, session);
}

async function authenticate(headers: Headers): Promise<Agent | Response> {
  const token = readBearer(headers);
  if (!token) return challenge('missing');
  if (claimedKind(token) !== 'agent') return challenge('unaccepted');
  const start = performance.now();
  try {
    return (await verifyAgentToken(token, getResource())) ?? challenge('invalid');
  } catch (error) {
    const reason = toRefusal(error, start);
    return reason === 'unreachable' ? explainOutage() : challenge(reason);
  }
}

/** Only a tool needs to know what the user can do now. */
async function authorize(
  agent: Agent,
  { method, params }: Message,
): Promise<AgentSession | Response> {
  if (method !== 'tools/call') return { ...agent, permissions: [] };
  const { id, organizationId } = agent;
  const needs = findTool(params?.name)?.needs;
  if (!organizationId) {
    return needs ? problem(403, 'Forbidden', noOrganization) : { ...agent, permissions: [] };
  }
  const grants = await readMemberGrants(id, organizationId);
  if (!grants) return challenge('invalid');
  return needs && !hasPermission(grants, needs) ? refuseTool(needs) : { ...agent, ...grants };
}
