import { FolderSync, Globe, KeyRound } from 'lucide-react';
import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { SettingsTitle } from '@/app/dashboard/_components/settings-title';
import { AuditLogCard, AuditLogSkeleton } from './_components/audit-log-card';
import { SetupCard, SetupCardSkeleton } from './_components/setup-card';
import { listConnections, listDirectories, listDomains } from './queries';

export const metadata: Metadata = { title: 'Security' };

const sections = [
  {
    title: 'Single sign-on',
    intent: 'sso',
    manage: 'Manage SSO',
    read: listConnections,
    empty: {
      icon: KeyRound,
      title: 'No identity provider',
      text: 'Let members sign in with Okta, Microsoft Entra ID, Google, or another provider.',
      button: 'Set up SSO',
    },
  },
  {
    title: 'Domains',
    intent: 'domain_verification',
    manage: 'Manage domains',
    read: listDomains,
    empty: {
      icon: Globe,
      title: 'No domains',
      text: 'Verify a domain, and everyone with an address at that domain signs in through your provider.',
      button: 'Add a domain',
    },
  },
  {
    title: 'Directory',
    intent: 'dsync',
    manage: 'Manage directory',
    read: listDirectories,
    empty: {
      icon: FolderSync,
      title: 'No directory',
      text: 'Add and remove members automatically as your directory changes.',
      button: 'Set up a directory',
    },
  },
] as const;

export default dashboardPage('/dashboard/security', (session, { searchParams }) => {
  const { organizationId = '' } = session;
  const ticket = searchParams.then(({ export: value }) => (typeof value === 'string' ? value : ''));
  return (
    <>
      <SettingsTitle session={session} />
      <div className="grid gap-4 lg:grid-cols-2 xl:grid-cols-3">
        <Suspense
          fallback={
            <>
              {sections.map(({ title }) => (
                <SetupCardSkeleton key={title} title={title} />
              ))}
              <AuditLogSkeleton />
            </>
          }
        >
          {sections.map(({ read, ...section }) => (
            <SectionBoundary key={section.intent} title={section.title}>
              <SetupCard {...section} read={() => read(organizationId)} />
            </SectionBoundary>
          ))}
          <SectionBoundary title="Audit log">
            <AuditLogCard session={session} ticket={ticket} />
          </SectionBoundary>
        </Suspense>
      </div>
    </>
  );
});
