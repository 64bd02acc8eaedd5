'use client';

import { ErrorMessage } from '@/components/error-message';
import { PlainShell } from '@/components/plain-shell';
import { title } from '@/lib/site';
import { geist, geistMono } from './fonts';
import './globals.css';

/**
 * Handles errors outside the dashboard. It replaces the root layout, so it renders its own document. An
 * `error.tsx` next to it would add two kilobytes to every public page.
 */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html className={`${geist.variable} ${geistMono.variable}`} lang="en">
      <body className="font-sans">
        <title>{`Something went wrong · ${title}`}</title>
        <PlainShell>
          <ErrorMessage {...props} />
        </PlainShell>
      </body>
    </html>
  );
}
