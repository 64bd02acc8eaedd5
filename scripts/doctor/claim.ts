import type { Env } from '../../lib/env';
import { getApiOrigin } from '../../lib/workos/api-origin';
import { startClaim } from '../lib/one-shot';
import { type Finding, warning } from './finding';

const findings = {
  open: warning(
    'The WorkOS environment is temporary: it isn’t linked to an account yet',
    'Keep it with: npm run setup -- --claim',
  ),
  claimed: warning(
    'The WorkOS environment is claimed, so WORKOS_CLAIM_TOKEN only costs a request per sign-in',
    'Remove it with: npm run setup -- --claim',
  ),
  invalid: warning(
    'WorkOS doesn’t accept WORKOS_CLAIM_TOKEN: it has expired, or the environment is claimed',
    'Look for the environment in the WorkOS dashboard. If it’s there, remove the variable',
  ),
  unknown: warning(
    'WORKOS_CLAIM_TOKEN isn’t for the environment of WORKOS_CLIENT_ID',
    'Remove it, or restore the client ID that it came with',
  ),
};

/** Says whether a temporary environment can still be claimed. */
export async function checkClaim(env: Env): Promise<Finding[]> {
  const { WORKOS_CLIENT_ID, WORKOS_CLAIM_TOKEN } = env;
  if (!WORKOS_CLAIM_TOKEN) return [];
  try {
    const claim = await startClaim(getApiOrigin(env), WORKOS_CLIENT_ID, WORKOS_CLAIM_TOKEN);
    return [findings[claim.state]];
  } catch {
    return [warning('WorkOS didn’t say whether WORKOS_CLAIM_TOKEN is valid', 'Check again later')];
  }
}
