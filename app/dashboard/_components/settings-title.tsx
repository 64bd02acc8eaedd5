import { findUnmet } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { pages } from '@/lib/routes';
import { PageTitle } from './page-title';
import { settingsTabs } from './settings-tabs';
import { Tabs } from './tabs';

/** The heading of the settings, with tabs for the pages that the user can open. */
export function SettingsTitle({ session }: { session: Session }) {
  return (
    <div className="grid gap-4">
      <PageTitle title="Settings">Manage your account and your organization.</PageTitle>
      <Tabs
        label="Settings"
        tabs={settingsTabs.filter(({ href }) => !findUnmet(session, pages[href]))}
      />
    </div>
  );
}
