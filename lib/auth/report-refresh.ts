import { count } from '../observability/count';
import { logEvent } from '../observability/log';

/** `refused` means that the session continues but not as requested: the organization may require SSO, for example. */
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
