import { AuthKitProvider } from '@workos-inc/authkit-nextjs/components';
import { Brand } from '@/components/brand';
import { DashboardHeader } from '@/components/dashboard-header';
import { DashboardNav } from '@/components/dashboard-nav';
import { ImpersonationBanner } from '@/components/impersonation-banner';
import { SessionWatch } from '@/components/session-watch';
import { requireUser } from '@/lib/auth';

/** The shell holds session content, so it is made per request and not prerendered. */
export const instant = false;

export default async function DashboardLayout({ children }: LayoutProps<'/dashboard'>) {
  const session = await requireUser();
  return (
    <AuthKitProvider
      initialAuth={session}
      key={`${session.sessionId} ${session.organizationId}`}
      onSessionExpired={false}
    >
      <a
        className="focus:rounded-button focus:bg-primary focus:text-primary-foreground sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-3 focus:z-20 focus:px-4 focus:py-2"
        href="#content"
      >
        Skip to content
      </a>
      <ImpersonationBanner session={session} />
      <SessionWatch />
      <div className="md:grid md:min-h-dvh md:grid-cols-[232px_minmax(0,1fr)]">
        <aside className="md:border-e">
          <div className="hidden h-16 items-center border-b px-5 md:flex">
            <a className="rounded-button" href="/">
              <Brand />
            </a>
          </div>
          <DashboardNav />
        </aside>
        <div className="min-w-0">
          <DashboardHeader session={session} />
          <main
            className="mx-auto grid max-w-[1080px] gap-10 px-4 pt-6 pb-36 md:px-8 md:pt-8 md:pb-20"
            id="content"
          >
            {children}
          </main>
        </div>
      </div>
    </AuthKitProvider>
  );
}
