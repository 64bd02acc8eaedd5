import { store } from '../../state/store';
import { OrganizationAction } from './organization-action';

/** The applications and agents that the user has let in. */
export function Applications({ user }: { user: string }) {
  const theirs = [...store.authorizations.values()].filter(({ userId }) => userId === user);
  return (
    <div className="group">
      <h3>Authorized applications</h3>
      {theirs.length === 0 && (
        <p className="hint">None yet. MCP clients appear here once the user approves them.</p>
      )}
      {theirs.map(({ id, applicationId, organizationId, scopes, resource }) => (
        <OrganizationAction action="revoke-authorization" key={id} target={id} user={user}>
          <p className="who">
            {store.applications.get(applicationId)?.name}
            <small>
              {[
                store.organizations.get(organizationId ?? '')?.name,
                resource ?? 'no resource',
                scopes.join(' '),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </p>
          <button type="submit">Revoke</button>
        </OrganizationAction>
      ))}
    </div>
  );
}
