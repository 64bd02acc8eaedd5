import { AuthKitProvider } from '@workos-inc/authkit-nextjs/components';
import type { Metadata } from 'next';
import { DocumentSession } from '@/components/document-session';
import { Toaster } from '@/components/ui/toast';
import { listAllowedPages } from '@/lib/auth/page';
import { identify, requireUser } from '@/lib/auth/session';
import { DashboardHeader } from './_shell/dashboard-header';
import { DashboardNav } from './_shell/dashboard-nav';
import { ImpersonationBanner } from './_shell/impersonation-banner';
import { OfflineBanner } from './_shell/offline-banner';
import { OrganizationButton, OrganizationMenu } from './_shell/organization-menu';
import { SessionSync } from './_shell/session-sync';
import { SessionWatch } from './_shell/session-watch';

/** Social previews are for public pages only. These pages are private. */
export const metadata: Metadata = { openGraph: null, twitter: null, robots: { index: false } };

/** The shell has session content, so it's rendered per request. */
export const instant = false;

export default async function DashboardLayout({ children }: LayoutProps<'/dashboard'>) {
  const session = await requireUser();
  return (
    <AuthKitProvider initialAuth={session} onSessionExpired={false}>
      <DocumentSession identity={identify(session)}>
        <SessionSync />
        <a
          className="focus:bg-primary focus:text-primary-foreground sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-3 focus:z-20 focus:rounded-md focus:px-4 focus:py-2"
          href="#content"
        >
          Skip to content
        </a>
        <SessionWatch />
        <Toaster />
        <OrganizationMenu session={session} />
        <div className="md:grid md:min-h-dvh md:grid-cols-[5rem_minmax(0,1fr)] lg:grid-cols-[232px_minmax(0,1fr)]">
          <aside className="md:sticky md:top-0 md:flex md:h-dvh md:flex-col">
            <div className="hidden h-16 items-center px-3 md:flex">
              <OrganizationButton session={session} />
            </div>
            <DashboardNav allowed={listAllowedPages(session)} />
          </aside>
          <div className="min-w-0 md:border-s">
            <div className="sticky top-0 z-10">
              <ImpersonationBanner session={session} />
              <OfflineBanner />
              <DashboardHeader session={session} />
            </div>
            <main
              className="motion-safe:*:animate-appear mx-auto grid max-w-[1144px] gap-8 px-4 pt-6 pb-[calc(9rem+env(safe-area-inset-bottom))] md:px-8 md:pt-8 md:pb-20"
              id="content"
            >
              {children}
            </main>
          </div>
        </div>
      </DocumentSession>
    </AuthKitProvider>
  );
}
