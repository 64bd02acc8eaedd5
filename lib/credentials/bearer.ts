import 'server-only';
import { callWorkOS } from '../workos/client';
import { classifyError } from '../workos/errors';
import { reportFailure } from '../workos/report';
import type { Caller, Refusal } from './caller';
import { claimedKind } from './connect-token';
import type { Credential } from './kinds';
import { verifyMachineToken } from './machine-token';
import { readBearer } from './read-bearer';
import { verifySessionToken } from './session-token';
import { toRefusal } from './token-error';

/** What `withBearer` can accept. Agents' tokens are for the MCP server alone. */
export type ApiCredential = Exclude<Credential, 'session' | 'agent'>;

type Authentication = { caller: Caller<ApiCredential> } | { refused: Refusal };

/** Only API keys need a request to WorkOS. */
export async function authenticateBearer(
  headers: Headers,
  accepts: readonly ApiCredential[],
): Promise<Authentication> {
  const credential = readBearer(headers);
  if (!credential) return { refused: 'missing' };
  const result = credential.startsWith('sk_')
    ? await authenticateApiKey(credential)
    : await authenticateToken(credential);
  if ('refused' in result || accepts.includes(result.caller.kind)) return result;
  return { refused: 'unaccepted' };
}

async function authenticateApiKey(value: string): Promise<Authentication> {
  try {
    const { apiKey } = await callWorkOS(({ apiKeys }) => apiKeys.createValidation({ value }));
    if (!apiKey) return { refused: 'invalid' };
    const { owner, permissions, id, name } = apiKey;
    const known = { id, name, permissions };
    return owner.type === 'organization'
      ? { caller: { ...known, kind: 'organization-key', organizationId: owner.id } }
      : { caller: { ...known, kind: 'user-key', organizationId: owner.organizationId } };
  } catch (error) {
    reportFailure('api_key.failed', error);
    return { refused: classifyError(error) === 'refusal' ? 'invalid' : 'unreachable' };
  }
}

async function authenticateToken(token: string): Promise<Authentication> {
  const start = performance.now();
  const kind = claimedKind(token);
  if (kind === 'agent') return { refused: 'unaccepted' };
  try {
    const verify = kind === 'machine' ? verifyMachineToken : verifySessionToken;
    const caller = await verify(token);
    return caller ? { caller } : { refused: 'invalid' };
  } catch (error) {
    return { refused: toRefusal(error, start) };
  }
}
