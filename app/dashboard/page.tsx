import type { Metadata } from 'next';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { entitlements, permissions } from '@/lib/authz';
import { FlagTable } from './_components/flag-table';
import { OrganizationCard } from './_components/organization-card';
import { PageTitle } from './_components/page-title';
import { ProfileCard } from './_components/profile-card';
import { SessionCard } from './_components/session-card';
import { SlugList } from './_components/slug-list';

export const metadata: Metadata = { title: 'Dashboard' };

export default dashboardPage('/dashboard', (session) => {
  return (
    <>
      <PageTitle title="Dashboard">Your session, organization, and access at a glance.</PageTitle>
      <div className="grid gap-4 lg:grid-cols-3">
        <ProfileCard user={session.user} />
        <OrganizationCard session={session} />
        <SessionCard session={session} />
      </div>
      <div className="grid gap-4">
        <SlugList
          empty="No permissions"
          emptyHint="Permissions come from your role in an organization."
          known={permissions}
          slugs={session.permissions}
          title="Permissions"
        />
        <FlagTable enabled={session.featureFlags ?? []} title="Feature flags" />
        <SlugList
          empty="No entitlements"
          emptyHint="Entitlements come from your organization’s Stripe plan."
          known={entitlements}
          slugs={session.entitlements}
          title="Entitlements"
        />
      </div>
    </>
  );
});
