import type { ReactNode } from 'react';
import { AccountLinks } from '@/components/account-links';
import { Brand } from '@/components/brand';
import { MockBadgeLabel, mockBadgeClass } from '@/components/mock-badge';
import { ThemeMenu } from '@/components/theme-menu';
import { buttonClass } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { repositoryUrl } from '@/lib/repository';
import { setupPath } from '@/lib/routes';

const footer = [
  { href: '/about', label: 'How it works' },
  { href: 'https://workos.com/docs/authkit', label: 'AuthKit docs' },
  { href: repositoryUrl, label: 'Source' },
];

/** Header, main and footer of the public pages. Nothing in it asks for the session or the request. */
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
          <a className={cn(buttonClass('ghost'), 'ms-2 max-sm:hidden')} href="/about">
            About
          </a>
          <div className="ms-auto flex items-center gap-1 sm:gap-2">
            <a className={`${mockBadgeClass} hidden [.mock-workos_&]:inline-flex`} href={setupPath}>
              <MockBadgeLabel />
            </a>
            <ThemeMenu />
            <AccountLinks />
          </div>
        </nav>
      </header>
      <main className="mx-auto w-full max-w-[1144px] flex-1 px-4 py-12 md:px-8 md:py-20">
        {children}
      </main>
      <footer className="border-t">
        <div className="text-muted-foreground mx-auto flex max-w-[1144px] flex-wrap gap-x-6 gap-y-2 px-4 py-8 text-sm md:px-8">
          <p className="me-auto">MIT licensed. Yours to change.</p>
          {footer.map(({ href, label }) => (
            <a
              className="hover:text-foreground rounded-sm underline-offset-4 hover:underline"
              href={href}
              key={label}
            >
              {label}
            </a>
          ))}
        </div>
      </footer>
    </div>
  );
}
