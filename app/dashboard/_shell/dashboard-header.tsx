import { Suspense } from 'react';
import { MockBadge } from '@/components/mock-badge';
import { ThemeMenu } from '@/components/theme-menu';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { OrganizationMenu } from './organization-menu';
import { UserMenu } from './user-menu';

/** Fixed columns, so late-arriving content causes no layout shift. */
export function DashboardHeader({ session }: { session: Session }) {
  return (
    <header className="grid h-16 grid-cols-[minmax(0,1fr)_auto_2.25rem_2.25rem] items-center gap-2 border-b px-4 md:px-8 pointer-coarse:grid-cols-[minmax(0,1fr)_auto_2.5rem_2.25rem]">
      <div className="min-w-0 font-semibold">
        <Suspense fallback={<Skeleton className="h-5 w-24" />}>
          <OrganizationMenu session={session} />
        </Suspense>
      </div>
      <div className="flex">
        <MockBadge />
      </div>
      <ThemeMenu />
      <UserMenu session={session} />
    </header>
  );
}
