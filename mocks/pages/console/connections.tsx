import { identityProviderUrl } from '../../http/identity-provider-url';
import { isSsoRequired } from '../../state/connections';
import { store } from '../../state/store';
import { OrganizationAction } from './organization-action';

type Props = { user: string; organization: string };

/** The organization’s SSO connections, which an admin sets up in the Admin Portal. */
export function Connections({ user, organization }: Props) {
  const connections = [...store.connections.values()].filter(
    ({ organization_id }) => organization_id === organization,
  );
  const isRequired = isSsoRequired(organization);
  return (
    <div className="group">
      <h3>Single sign-on</h3>
      {connections.map(({ id, name, connection_type, state }) => (
        <OrganizationAction action="toggle-connection" key={id} target={id} user={user}>
          <p className="who">
            {name}
            <small>
              {connection_type} · {state}
            </small>
          </p>
          <button type="submit">{state === 'active' ? 'Deactivate' : 'Activate'}</button>
          {state === 'active' && (
            <a href={identityProviderUrl({ id })}>Sign in from the identity provider</a>
          )}
        </OrganizationAction>
      ))}
      {connections.length > 0 && (
        <OrganizationAction action="toggle-sso-required" target={organization} user={user}>
          <p className="who hint">
            {isRequired ? 'Members must sign in with SSO.' : 'Members can sign in without SSO.'}
          </p>
          <button type="submit">{isRequired ? 'Make SSO optional' : 'Require SSO'}</button>
        </OrganizationAction>
      )}
      {connections.length === 0 && (
        <OrganizationAction action="connect" target={organization} user={user}>
          <p className="who hint">No connection yet.</p>
          <button type="submit">Add connection</button>
        </OrganizationAction>
      )}
    </div>
  );
}
