'use client';

import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** `what` completes the label: `Copy the password`. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    // The Clipboard API needs HTTPS, except on localhost.
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    if (!isDone) return window.prompt(`Copy ${what}:`, text);
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
      {copied ? <span aria-hidden>✓</span> : <Copy aria-hidden className="size-3.5" />}
      <span aria-live="polite" className="sr-only">
        {copied && 'Copied'}
      </span>
    </Button>
  );
}
