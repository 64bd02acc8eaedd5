import type { ReactNode } from 'react';
import { AboutLink } from '@/components/about-link';
import { AccountLinks } from '@/components/account-links';
import { Brand } from '@/components/brand';
import { MockLink } from '@/components/mock-badge';
import { SiteFooter } from '@/components/site-footer';
import { ThemeMenu } from '@/components/theme-menu';

/** The layout of public pages. It never reads the session or the request. */
export function SiteShell({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b">
        <nav
          aria-label="Main"
          className="mx-auto flex h-16 max-w-[1144px] items-center gap-1 px-4 sm:gap-2 md:px-8"
        >
          <a className="rounded-md" href="/">
            <Brand isShort />
          </a>
          <AboutLink />
          <div className="ms-auto flex items-center gap-1 sm:gap-2">
            <MockLink />
            <ThemeMenu />
            <AccountLinks />
          </div>
        </nav>
      </header>
      <main className="mx-auto w-full max-w-[1144px] flex-1 px-4 py-12 md:px-8 md:py-20">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
