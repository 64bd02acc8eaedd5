'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';

/** Copies a text. `what` names it for screen readers: `Copy the password`. */
export function CopyButton({
  text,
  what,
  isSmall = false,
}: {
  text: string;
  what: string;
  /** Whether it is an icon beside the text, without a word of its own. */
  isSmall?: boolean;
}) {
  const [copied, setCopied] = useState(false);
  const Icon = copied ? Check : Copy;

  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  }

  return (
    <Button
      aria-label={`Copy ${what}`}
      className={cn(isSmall && '-my-0.5 h-7 w-7 px-0 pointer-coarse:h-7')}
      onClick={copy}
      variant={isSmall ? 'ghost' : 'secondary'}
    >
      <Icon aria-hidden className={isSmall ? 'size-3.5' : 'size-4'} />
      <span aria-live="polite" className={cn(isSmall && 'sr-only')}>
        {copied ? 'Copied' : !isSmall && 'Copy'}
      </span>
    </Button>
  );
}
