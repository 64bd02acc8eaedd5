import { findUnmet } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { pages } from '@/lib/routes';
import { PageTitle } from './page-title';
import { Tabs } from './tabs';

const tabs = [
  { href: '/dashboard/account', label: 'Profile' },
  { href: '/dashboard/account/sessions', label: 'Sessions' },
  { href: '/dashboard/settings', label: 'Organization' },
] as const;

/** The heading of the settings, with the parts that the user can open. */
export function SettingsTitle({ session }: { session: Session }) {
  return (
    <div className="grid gap-4">
      <PageTitle title="Settings">Manage your account and your organization.</PageTitle>
      <Tabs label="Settings" tabs={tabs.filter(({ href }) => !findUnmet(session, pages[href]))} />
    </div>
  );
}
