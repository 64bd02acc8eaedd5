'use client';

import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** An icon that copies a text and says so. `what` names it for screen readers: `Copy the password`. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    // There is no clipboard on plain http, but on localhost.
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    if (!isDone) return window.prompt(`Copy ${what} from here`, text);
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
