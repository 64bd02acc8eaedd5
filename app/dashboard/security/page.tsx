import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { SettingsTitle } from '@/app/dashboard/_components/settings-title';
import { AuditLogCard } from './_components/audit-log-card';
import { SetupCard, SetupCardSkeleton } from './_components/setup-card';
import { listConnections, listDirectories, listDomains } from './queries';

export const metadata: Metadata = { title: 'Security' };

const sections = [
  {
    title: 'Single sign-on',
    intent: 'sso',
    read: listConnections,
    empty: {
      title: 'No identity provider',
      text: 'Let members sign in with Okta, Microsoft Entra ID, Google, or another provider.',
    },
  },
  {
    title: 'Domains',
    intent: 'domain_verification',
    read: listDomains,
    empty: {
      title: 'No domains',
      text: 'Verify a domain, and everyone with an email address there signs in through your provider.',
    },
  },
  {
    title: 'Directory',
    intent: 'dsync',
    read: listDirectories,
    empty: {
      title: 'No directory',
      text: 'Add and remove members automatically as your directory changes.',
    },
  },
] as const;

const titles = [...sections.map(({ title }) => title), 'Audit log'];

export default dashboardPage('/dashboard/security', (session, { searchParams }) => {
  const { organizationId = '' } = session;
  const ticket = searchParams.then(({ export: value }) => (typeof value === 'string' ? value : ''));
  return (
    <>
      <SettingsTitle session={session} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Suspense fallback={titles.map((title) => <SetupCardSkeleton key={title} title={title} />)}>
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
