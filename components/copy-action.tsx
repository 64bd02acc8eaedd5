'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';

/** Copies a text and says so. The icon comes from the server, so that its code stays there. */
export function CopyAction({
  text,
  what,
  children,
}: {
  text: string;
  what: string;
  children: ReactNode;
}) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  }

  return (
    <Button
      aria-label={`Copy ${what}`}
      className="-my-0.5"
      onClick={copy}
      size="small"
      variant="ghost"
    >
      {copied ? <span aria-hidden>✓</span> : children}
      <span aria-live="polite" className="sr-only">
        {copied && 'Copied'}
      </span>
    </Button>
  );
}
