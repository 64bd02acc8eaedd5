import type { Session } from '../../state/records';
import { store } from '../../state/store';

/** A user's active sessions. The one in this browser has a button that expires its token. */
export function SessionRows({
  user,
  sessions,
  browserSession,
}: {
  user: string;
  sessions: Session[];
  browserSession?: string;
}) {
  return (
    <div className="group">
      <h3>Sessions</h3>
      {sessions.length === 0 && (
        <p className="hint">No active sessions. Sign in to the app to start one.</p>
      )}
      {sessions.map(({ id, created_at, organizationId, impersonator }) => (
        <form action="/console/sessions" className="row" key={id} method="post">
          <input name="user" type="hidden" value={user} />
          <input name="session" type="hidden" value={id} />
          <p className="who">
            <code>{id}</code>
            <small>
              {[
                store.organizations.get(organizationId ?? '')?.name,
                `since ${created_at.slice(11, 19)} UTC`,
                impersonator && `impersonated by ${impersonator.email}`,
                id === browserSession && 'this browser',
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </p>
          {id === browserSession && (
            <button name="action" type="submit" value="expire">
              Expire token now
            </button>
          )}
          <button name="action" type="submit" value="revoke">
            Revoke
          </button>
        </form>
      ))}
    </div>
  );
}
