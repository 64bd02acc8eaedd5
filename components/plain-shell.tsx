import type { ReactNode } from 'react';
import { Brand } from '@/components/brand';

/**
 * A minimal page that never reads the session, for pages that may render without the middleware. It's also
 * small, because Next.js sends the not-found page along with every other page.
 */
export function PlainShell({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto grid max-w-2xl gap-8 px-4 py-12 md:py-20">
      <a className="justify-self-start rounded-md" href="/">
        <Brand />
      </a>
      {children}
    </main>
  );
}
