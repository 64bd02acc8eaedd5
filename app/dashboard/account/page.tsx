import type { Metadata } from 'next';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SettingsTitle } from '@/app/dashboard/_components/settings-title';
import { DeleteAccount } from './_components/delete-account';
import { ProfileForm } from './_components/profile-form';

export const metadata: Metadata = { title: 'Profile' };

export default dashboardPage('/dashboard/account', (session) => (
  <>
    <SettingsTitle session={session} />
    <div className="grid gap-4">
      <ProfileForm user={session.user} />
      <DeleteAccount email={session.user.email} />
    </div>
  </>
));
