import { type ReactNode, Suspense } from 'react';
import { AccountLinks, AccountLinksSkeleton } from '@/components/account-links';
import { Brand } from '@/components/brand';
import { buttonClass } from '@/components/ui/button';

/** Header, main and footer of the public pages. */
export function SiteShell({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b">
        <nav
          aria-label="Main"
          className="mx-auto flex h-16 max-w-[1080px] items-center gap-2 px-4 md:px-8"
        >
          <a className="rounded-button me-auto" href="/">
            <Brand />
          </a>
          <a className={buttonClass('ghost', 'hidden sm:inline-flex')} href="/about">
            About
          </a>
          <Suspense fallback={<AccountLinksSkeleton />}>
            <AccountLinks />
          </Suspense>
        </nav>
      </header>
      <main className="mx-auto w-full max-w-[1080px] flex-1 px-4 py-12 md:px-8 md:py-20">
        {children}
      </main>
      <footer className="border-t">
        <p className="text-muted-foreground mx-auto flex max-w-[1080px] flex-wrap gap-x-4 px-4 py-6 text-sm md:px-8">
          MIT licensed. Yours to change.
          <a className="underline underline-offset-4" href="/about">
            How it works
          </a>
        </p>
      </footer>
    </div>
  );
}
