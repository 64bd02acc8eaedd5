import 'server-only';
import { getEnv } from '../env';
import type { Caller } from './caller';
import { verifyConnectToken } from './connect-token';

/** Its scopes are the permissions that the machine has in its organization. */
export async function verifyMachineToken(token: string): Promise<Caller<'machine'> | undefined> {
  const {
    sub: id = '',
    client_id,
    sid,
    org_id,
    scope = '',
  } = await verifyConnectToken(token, getEnv().WORKOS_CLIENT_ID);
  if (id !== client_id || sid) return undefined;
  return { kind: 'machine', id, organizationId: org_id, permissions: scope.split(' ') };
}
