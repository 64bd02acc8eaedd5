import type { ReactNode } from 'react';
import { Brand } from '@/components/brand';

/**
 * A page with the mark and nothing that reads the session: for what may render where the middleware
 * did not run. Next.js also sends the not-found page along with every other page.
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
