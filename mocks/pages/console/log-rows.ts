import { redactBody } from '../../http/redact';
import { type LoggedRequest, requestLog } from '../../http/request-log';
import { type Delivery, deliveries } from '../../state/deliveries';
import { store } from '../../state/store';

/** `text` is part of what a row shows. A `user` only leaves the requests about them. */
export type LogFilter = { user?: string; text: string };

export type LogRow = Omit<LoggedRequest, 'status'> & { status: number | 'reset' | 'failed' };

const maxRows = 100;

/** Returns the latest requests and webhook deliveries, newest first. */
export function listRows(filter: LogFilter): LogRow[] {
  const matching = (rows: LogRow[]) => rows.filter((row) => matches(row, filter)).slice(-maxRows);
  return [...matching(requestLog), ...matching(deliveries.map(toRow))]
    .sort((a, b) => b.time.localeCompare(a.time))
    .slice(0, maxRows);
}

export function emailOf(user = '') {
  return store.users.get(user)?.email;
}

function toRow({ event, url, ...delivery }: Delivery): LogRow {
  return {
    ...delivery,
    method: 'Webhook',
    path: `${event.event} → ${url}`,
    requestBody: redactBody(JSON.stringify(event), 'application/json'),
  };
}

function matches({ method, path, grant, status, user }: LogRow, filter: LogFilter) {
  if (filter.user && filter.user !== user) return false;
  const text = [method, path, grant, status, emailOf(user)].join(' ').toLowerCase();
  return text.includes(filter.text.trim().toLowerCase());
}
