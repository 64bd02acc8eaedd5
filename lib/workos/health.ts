import 'server-only';
import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { getEnv } from '../env';

const freshMs = 5_000;

let latest: { at: number; result: Promise<boolean> } | undefined;

/** Whether WorkOS returns its keys (JWKS). Sends at most one request every five seconds. */
export async function canFetchKeys(): Promise<boolean> {
  if (!latest || Date.now() - latest.at > freshMs) latest = { at: Date.now(), result: fetchKeys() };
  return latest.result;
}

async function fetchKeys() {
  const url = getWorkOS().userManagement.getJwksUrl(getEnv().WORKOS_CLIENT_ID);
  try {
    const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(3_000) });
    return response.ok && Array.isArray((await response.json()).keys);
  } catch {
    return false;
  }
}
