import { MockBadge } from '@/components/mock-badge';
import { ThemeMenu } from '@/components/theme-menu';
import type { Session } from '@/lib/auth/session';
import { ClaimBadge } from './claim-badge';
import { OrganizationButton } from './organization-menu';
import { PageNotes } from './page-notes';
import { UserMenu } from './user-menu';

/** In the same column as the content. Fixed columns, so late-arriving content causes no layout shift. */
export function DashboardHeader({ session }: { session: Session }) {
  return (
    <header className="bg-background/90 border-b backdrop-blur-sm">
      <div className="mx-auto grid h-14 max-w-[1144px] grid-cols-[minmax(0,1fr)_auto_2.25rem_2.25rem] items-center gap-2 px-4 md:h-16 md:px-8 pointer-coarse:grid-cols-[minmax(0,1fr)_auto_2.5rem_2.25rem]">
        <div className="min-w-0">
          <div className="-ms-2 md:hidden">
            <OrganizationButton session={session} />
          </div>
        </div>
        <div className="flex gap-2">
          <ClaimBadge />
          <MockBadge>
            <PageNotes />
          </MockBadge>
        </div>
        <ThemeMenu />
        <UserMenu session={session} />
      </div>
    </header>
  );
}
