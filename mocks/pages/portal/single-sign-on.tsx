import { identityProviderUrl } from '../../http/identity-provider-url';
import { findConnection } from '../../state/connections';
import { identityProviders } from '../../state/providers';
import type { Connection } from '../../state/records';
import { Choices } from './choices';
import { GroupRoles } from './group-roles';
import { PortalForm } from './portal-form';
import type { PortalProps } from './portal-props';

const states: Record<Connection['state'], { text: string; actions: Record<string, string> }> = {
  draft: {
    text: 'No one can sign in with it yet.',
    actions: { activate: 'Activate', validate: 'Start validation' },
  },
  validating: {
    text: 'WorkOS is waiting for the identity provider.',
    actions: { activate: 'Activate', draft: 'Back to draft' },
  },
  active: {
    text: 'Users with an email address at a verified domain sign in with it.',
    actions: { deactivate: 'Deactivate' },
  },
  inactive: {
    text: 'No one can sign in with it.',
    actions: { activate: 'Activate' },
  },
};

export function SingleSignOn({ visit, organization }: PortalProps) {
  const connection = findConnection(organization.id);
  if (!connection) return <ChooseProvider visit={visit} />;
  const { id, connection_type, state } = connection;
  const { text, actions } = states[state];
  const isVerified = organization.domains.some((domain) => domain.state === 'verified');
  return (
    <>
      <section aria-label="Connection" className="panel">
        <p className="who">
          <strong>{identityProviders[connection_type] ?? connection_type}</strong>
          <small>
            {connection_type} · {state}
          </small>
        </p>
        <p className="hint">{text}</p>
        {!isVerified && (
          <p className="hint">
            No domain is verified, so only existing members can sign in with it.
          </p>
        )}
        <div className="row">
          {Object.entries({ ...actions, 'delete-connection': 'Delete' }).map(([action, label]) => (
            <PortalForm action={action} key={action} target={id} visit={visit}>
              <button className={action === 'activate' ? 'primary' : undefined} type="submit">
                {label}
              </button>
            </PortalForm>
          ))}
        </div>
        {state === 'active' && (
          <a href={identityProviderUrl(connection)}>Sign in from the identity provider</a>
        )}
      </section>
      <GroupRoles organization={organization} visit={visit} />
    </>
  );
}

function ChooseProvider({ visit }: { visit: string }) {
  return (
    <PortalForm action="choose-provider" className="panel" visit={visit}>
      <Choices labels={identityProviders} legend="Your identity provider" name="provider" />
      <button className="primary" type="submit">
        Continue
      </button>
    </PortalForm>
  );
}
