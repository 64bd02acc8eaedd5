import type { OrganizationDomain } from '../../state/records';
import { PortalForm } from './portal-form';
import type { PortalProps } from './portal-props';

export function DomainVerification({ visit, organization }: PortalProps) {
  return (
    <>
      {organization.domains.map((domain) => (
        <Domain domain={domain} key={domain.id} visit={visit} />
      ))}
      <PortalForm action="add-domain" className="panel" visit={visit}>
        <label htmlFor="domain">Domain</label>
        <input id="domain" name="domain" placeholder="example.com" required />
        <button className="primary" type="submit">
          Add domain
        </button>
      </PortalForm>
    </>
  );
}

const actions = {
  pending: { 'verify-domain': 'Verify', 'fail-domain': 'Fail', 'remove-domain': 'Remove' },
  failed: { 'verify-domain': 'Verify', 'remove-domain': 'Remove' },
  verified: { 'remove-domain': 'Remove' },
};

function Domain({ visit, domain: record }: { visit: string; domain: OrganizationDomain }) {
  const { id, domain, state, verification_prefix, verification_token } = record;
  return (
    <section aria-label={domain} className="panel">
      <p className="who">
        <strong>{domain}</strong>
        <small>{state}</small>
      </p>
      {verification_token && state !== 'verified' && (
        <dl>
          <dt>TXT record</dt>
          <dd>
            <code>{`${verification_prefix}.${domain}`}</code>
          </dd>
          <dt>Value</dt>
          <dd>
            <code>{verification_token}</code>
          </dd>
        </dl>
      )}
      <div className="row">
        {Object.entries(actions[state]).map(([action, label]) => (
          <PortalForm action={action} key={action} target={id} visit={visit}>
            <button aria-label={`${label} ${domain}`} type="submit">
              {label}
            </button>
          </PortalForm>
        ))}
      </div>
    </section>
  );
}
