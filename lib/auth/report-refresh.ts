import { count } from '../observability/count';
import { logEvent } from '../observability/log';

/** `refused` is a session that continues, but not as asked, such as in an organization that requires SSO. */
export type RefreshOutcome = 'refreshed' | 'ended' | 'refused' | 'unreachable';

type Refresh = {
  outcome: RefreshOutcome;
  by: 'middleware' | 'server';
  method?: string;
  path?: string;
  reason?: string;
  /** From `performance.now()`. */
  start: number;
};

export function reportRefresh(refresh: Refresh) {
  count('authkit.session.refreshes', refresh.outcome);
  logEvent(refresh.outcome === 'unreachable' ? 'error' : 'info', 'session.refresh', refresh);
}
