import type { Metadata } from 'next';
import { ActivityInsights } from '@/components/activity-insights';
import { FlagTable } from '@/components/flag-table';
import { PageTitle } from '@/components/page-title';
import { QuickActions } from '@/components/quick-actions';
import { requireUser } from '@/lib/auth';
import type { FeatureFlag } from '@/lib/authz';

export const metadata: Metadata = { title: 'Features' };

export default async function FeaturesPage() {
  const { featureFlags = [] } = await requireUser();
  const isOn = (flag: FeatureFlag) => featureFlags.includes(flag);
  return (
    <>
      <PageTitle title="Features">
        Parts of a page that a feature flag turns on, decided on the server.
      </PageTitle>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {isOn('activity-insights') && <ActivityInsights />}
        <QuickActions enabled={isOn('quick-actions')} />
      </div>
      <FlagTable enabled={featureFlags} />
    </>
  );
}
