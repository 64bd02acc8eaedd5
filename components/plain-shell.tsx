import type { ReactNode } from 'react';
import { Brand } from '@/components/brand';

/**
 * Centers a message in the window. It never reads the session, because its pages may render without the
 * middleware. It stays small, because Next.js sends the not-found page along with every other page.
 */
export function PlainShell({ children }: { children: ReactNode }) {
  return (
    <main className="grid min-h-dvh grid-rows-[1fr_auto_1fr] px-4 py-8">
      <a className="self-start justify-self-center rounded-md" href="/">
        <Brand />
      </a>
      {children}
    </main>
  );
}
