import type { Metadata } from 'next';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SettingsTitle } from '@/app/dashboard/_components/settings-title';
import { Card } from '@/components/ui/card';
import { DeleteAccount } from './_components/delete-account';
import { LeaveOrganization } from './_components/leave-organization';
import { ProfileForm } from './_components/profile-form';

export const metadata: Metadata = { title: 'Profile' };

export default dashboardPage('/dashboard/account', (session) => (
  <>
    <SettingsTitle session={session} />
    <div className="grid gap-4">
      <ProfileForm user={session.user} />
      <Card className="border-destructive/40" title="Danger zone">
        <div className="-my-4 divide-y">
          {session.organizationId && (
            <LeaveOrganization organizationId={session.organizationId} session={session} />
          )}
          <DeleteAccount email={session.user.email} />
        </div>
      </Card>
    </div>
  </>
));
