import { store } from '../../state/store';
import { OrganizationAction } from './organization-action';

type Props = { user: string; organization: string };

export function Domains({ user, organization }: Props) {
  const field = `domain-${organization}`;
  return (
    <div className="group">
      <h3>Domains</h3>
      {store.organizations.get(organization)?.domains.map(({ id, domain, state }) => (
        <div className="row" key={id}>
          <p className="who">
            {domain}
            <small>{state}</small>
          </p>
          {state !== 'verified' && (
            <OrganizationAction action="verify-domain" target={id} user={user}>
              <button aria-label={`Verify ${domain}`} type="submit">
                Verify
              </button>
            </OrganizationAction>
          )}
          <OrganizationAction action="remove-domain" target={id} user={user}>
            <button aria-label={`Remove ${domain}`} type="submit">
              Remove
            </button>
          </OrganizationAction>
        </div>
      ))}
      <OrganizationAction action="add-domain" target={organization} user={user}>
        <label htmlFor={field}>New domain</label>
        <input
          id={field}
          name="domain"
          pattern="[a-zA-Z0-9\-]+(\.[a-zA-Z0-9\-]+)+"
          placeholder="example.com"
          required
          title="A domain, such as example.com"
        />
        <button type="submit">Add</button>
      </OrganizationAction>
    </div>
  );
}
