import { LogOut } from 'lucide-react';
import { Suspense } from 'react';
import { OrganizationMenu } from '@/components/organization-menu';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth';
import { displayName } from '@/lib/display-name';
import { signOutAction } from '@/lib/sign-out';

export function DashboardHeader({ session }: { session: Session }) {
  const { organizationId } = session;
  const name = displayName(session.user);
  return (
    <header className="flex h-16 items-center gap-3 border-b px-4 md:px-8">
      <div className="me-auto min-w-0 font-semibold">
        {organizationId ? (
          <Suspense fallback={<Skeleton className="h-5 w-24" />}>
            <OrganizationMenu currentId={organizationId} userId={session.user.id} />
          </Suspense>
        ) : (
          <span className="text-muted-foreground">No organization</span>
        )}
      </div>
      <span className="text-muted-foreground hidden max-w-60 truncate text-sm sm:block">
        {name}
      </span>
      <Avatar name={name} />
      <form action={signOutAction}>
        <Button type="submit" variant="secondary">
          <LogOut aria-hidden className="size-4" />
          Sign out
        </Button>
      </form>
    </header>
  );
}
