import { emailOf, type LogFilter, type LogRow, listRows } from './log-rows';

/** Newest first. */
export function RequestRows({ filter }: { filter: LogFilter }) {
  const newest = listRows(filter);
  if (newest.length === 0) {
    const isFiltered = Boolean(filter.user || filter.text);
    return <p className="hint">{isFiltered ? 'No matching requests yet.' : 'No requests yet.'}</p>;
  }
  return (
    <ol className="log">
      {newest.map((entry) => (
        <li data-outcome={outcomeOf(entry)} key={entry.id}>
          <RequestRow {...entry} />
        </li>
      ))}
    </ol>
  );
}

function outcomeOf({ status }: LogRow) {
  if (typeof status === 'string' || status >= 500) return 'failed';
  return status >= 400 ? 'rejected' : 'ok';
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
}: LogRow) {
  return (
    <details id={id}>
      <summary title={path}>
        <time dateTime={time}>{time.slice(11, 19)}</time> <b>{status}</b>{' '}
        <span>
          {method} {path}
          {grant && ` (${grant})`}
        </span>{' '}
        <small className="user">{emailOf(user)}</small> <small>{Math.round(duration)} ms</small>
      </summary>
      <div className="details">
        <p className="hint">{[id, emailOf(user)].filter(Boolean).join(' · ')}</p>
        <Body text={requestBody} title="Request" />
        <Body text={responseBody} title="Response" />
      </div>
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
