import { requestLog } from '../../http/request-log';
import { store } from '../../state/store';

/** Newest first. */
export function RequestRows() {
  const newest = requestLog.slice(-100).reverse();
  if (newest.length === 0) return <p className="hint">No requests yet.</p>;
  return (
    <ol className="log">
      {newest.map(({ id, time, method, path, status, user, grant }) => (
        <li data-failed={status === 'reset' || status >= 400} key={id}>
          <span>{time.slice(11, 19)}</span> <b>{status}</b>{' '}
          <span>
            {method} {path}
            {grant && ` (${grant})`}
          </span>{' '}
          <small>{store.users.get(user ?? '')?.email}</small>
        </li>
      ))}
    </ol>
  );
}
