import type { AuditLogEvent } from '../../state/records';
import { store } from '../../state/store';
import type { PortalProps } from './portal-props';

const shown = 100;

/** Newest first. */
export function AuditLogs({ organization }: PortalProps) {
  const events = [...store.auditLogEvents.entries()]
    .filter(([, { organization_id }]) => organization_id === organization.id)
    .toReversed();
  if (events.length === 0) {
    return <p className="panel hint">The app hasn’t sent any events for this organization yet.</p>;
  }
  return (
    <section aria-label="Events" className="panel">
      <ul className="people">
        {events.slice(0, shown).map(([id, { event }]) => (
          <AuditLogRow event={event} key={id} />
        ))}
      </ul>
      {events.length > shown && <p className="hint">And {events.length - shown} older events.</p>}
    </section>
  );
}

function AuditLogRow({ event }: Pick<AuditLogEvent, 'event'>) {
  const { action, actor, targets, context, occurred_at } = event;
  const names = targets.map(({ type, id }) => `${type} ${id}`);
  return (
    <li className="who">
      <code>{action}</code>
      <small>{[actor.name ?? actor.id, ...names, context.location, occurred_at].join(' · ')}</small>
    </li>
  );
}
