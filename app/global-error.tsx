'use client';

import { ErrorMessage } from '@/components/error-message';
import { PlainShell } from '@/components/plain-shell';
import { title } from '@/lib/site';
import './globals.css';

/** Replaces the root layout when that itself fails, so it brings its own document. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="font-sans">
        <title>{`Something went wrong · ${title}`}</title>
        <PlainShell>
          <ErrorMessage {...props} />
        </PlainShell>
      </body>
    </html>
  );
}
