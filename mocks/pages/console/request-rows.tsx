import { type LoggedRequest, requestLog } from '../../http/request-log';
import { store } from '../../state/store';

/** Newest first. */
export function RequestRows() {
  const newest = requestLog.slice(-100).reverse();
  if (newest.length === 0) return <p className="hint">No requests yet.</p>;
  return (
    <ol className="log">
      {newest.map((entry) => (
        <li data-failed={entry.status === 'reset' || entry.status >= 400} key={entry.id}>
          <RequestRow {...entry} />
        </li>
      ))}
    </ol>
  );
}

function RequestRow({
  id,
  time,
  method,
  path,
  grant,
  status,
  user,
  duration,
  requestBody,
  responseBody,
}: LoggedRequest) {
  return (
    <details id={id}>
      <summary title={path}>
        <span>{time.slice(11, 19)}</span> <b>{status}</b>{' '}
        <span>
          {method} {path}
          {grant && ` (${grant})`}
        </span>{' '}
        <small>{store.users.get(user ?? '')?.email}</small>
      </summary>
      <p className="hint">
        {Math.round(duration)} ms · {id}
      </p>
      <Body text={requestBody} title="Request" />
      <Body text={responseBody} title="Response" />
    </details>
  );
}

function Body({ title, text }: { title: string; text?: string }) {
  if (!text) return null;
  return (
    <>
      <h3>{title}</h3>
      <pre>{text}</pre>
    </>
  );
}
