import { Suspense } from 'react';
import { MockBadge } from '@/components/mock-badge';
import { OrganizationMenu } from '@/components/organization-menu';
import { ThemeMenu } from '@/components/theme-menu';
import { Skeleton } from '@/components/ui/skeleton';
import { UserMenu } from '@/components/user-menu';
import type { Session } from '@/lib/auth';

export function DashboardHeader({ session: { organizationId, user } }: { session: Session }) {
  return (
    <header className="flex h-16 items-center gap-2 border-b px-4 md:px-8">
      <div className="min-w-0 flex-1 font-semibold">
        {organizationId ? (
          <Suspense fallback={<Skeleton className="h-5 w-24" />}>
            <OrganizationMenu currentId={organizationId} userId={user.id} />
          </Suspense>
        ) : (
          <span className="text-muted-foreground">No organization</span>
        )}
      </div>
      <MockBadge />
      <ThemeMenu />
      <UserMenu user={user} />
    </header>
  );
}
