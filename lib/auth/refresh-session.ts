import 'server-only';
// biome-ignore lint/style/noRestrictedImports: Everything else imports it from here.
import { refreshSession as refresh } from '@workos-inc/authkit-nextjs';
import { headers } from 'next/headers';
import { errorCode, isOutage, reasonOf } from '../workos/errors';
import { type RefreshOutcome, reportRefresh } from './report-refresh';

/** Wraps AuthKit's `refreshSession()` to log and count the outcome. */
export async function refreshSession(options?: Parameters<typeof refresh>[0]) {
  const start = performance.now();
  const url = (await headers()).get('x-url');
  const path = url ? new URL(url).pathname : undefined;
  const report = (outcome: RefreshOutcome, reason?: string) =>
    reportRefresh({ outcome, by: 'server', path, reason, start });
  try {
    const session = await refresh(options);
    if (session.user) report('refreshed');
    return session;
  } catch (error) {
    report(toOutcome(error), reasonOf(error));
    throw error;
  }
}

function toOutcome(error: unknown): RefreshOutcome {
  if (isOutage(error)) return 'unreachable';
  return errorCode(error) === 'invalid_grant' ? 'ended' : 'refused';
}
