import type { ReactElement } from 'react';
import { appUrl } from '../../env';
import type { Organization, PortalIntent, PortalVisit } from '../../state/records';
import { Mark, Shell } from '../document';
import { AuditLogs } from './audit-logs';
import { DirectorySync } from './directory-sync';
import { DomainVerification } from './domain-verification';
import { LogStreams } from './log-streams';
import { NotMocked } from './not-mocked';
import type { PortalProps } from './portal-props';
import { SingleSignOn } from './single-sign-on';

const setups: Record<PortalIntent, { title: string; Setup: (props: PortalProps) => ReactElement }> =
  {
    sso: { title: 'Single sign-on', Setup: SingleSignOn },
    domain_verification: { title: 'Domain verification', Setup: DomainVerification },
    dsync: { title: 'Directory', Setup: DirectorySync },
    audit_logs: { title: 'Audit log', Setup: AuditLogs },
    log_streams: { title: 'Log stream', Setup: LogStreams },
    certificate_renewal: { title: 'Certificate renewal', Setup: NotMocked },
    bring_your_own_key: { title: 'Encryption key', Setup: NotMocked },
  };

/** Stands in for WorkOS’s Admin Portal, where an organization’s IT contact sets things up. */
export function PortalPage({
  visit,
  organization,
}: {
  visit: PortalVisit;
  organization: Organization;
}) {
  const { title, Setup } = setups[visit.intent];
  const { returnUrl = appUrl, successUrl = returnUrl, finished } = visit;
  return (
    <Shell kind="portal" title={title}>
      <header className="bar">
        <Mark />
        <p className="who">
          <strong>{organization.name}</strong>
          <small>Mock WorkOS Admin Portal</small>
        </p>
        <a href={finished ? successUrl : returnUrl}>Return to the app</a>
      </header>
      <main className="portal">
        <h1>{title}</h1>
        <Setup organization={organization} visit={visit.id} />
      </main>
    </Shell>
  );
}
