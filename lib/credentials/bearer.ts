import 'server-only';
import { callWorkOS } from '../workos/client';
import { classifyError } from '../workos/errors';
import { readMemberGrants } from '../workos/member-grants';
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

/** Only API keys need requests to WorkOS. */
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
    if (owner.type === 'organization') {
      const kind = 'organization-key';
      return { caller: { kind, id, name, organizationId: owner.id, permissions } };
    }
    // A user's key can't do what its user no longer can.
    const { organizationId } = owner;
    const grants = await readMemberGrants(owner.id, organizationId);
    if (!grants) return { refused: 'invalid' };
    const left = permissions.filter((permission) => grants.permissions.includes(permission));
    return { caller: { kind: 'user-key', id, name, organizationId, permissions: left } };
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
