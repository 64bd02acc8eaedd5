'use client';

import { Check, Copy } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { copyText } from './copy-text';

type Props = {
  text?: string;
  what: string;
  /** Shows this next to the icon. */
  label?: string;
};

/** Copies `text`, or the text before the button. `what` completes the label: `Copy the password`. */
export function CopyButton({ text, what, label }: Props) {
  const [copied, setCopied] = useState(false);

  async function copy({ currentTarget: { previousElementSibling: shown } }: MouseEvent) {
    // biome-ignore lint/performance/useDomNodeTextContent: It leaves out hidden text.
    const value = text ?? (shown instanceof HTMLElement ? shown.innerText : '');
    if (!(await copyText(value, what))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  }

  const Icon = copied ? Check : Copy;
  return (
    <Button
      aria-label={label ? undefined : `Copy ${what}`}
      className="relative -my-0.5"
      onClick={copy}
      size={label ? 'default' : 'small'}
      variant={label ? 'secondary' : 'ghost'}
    >
      <Icon aria-hidden className="size-3.5" />
      {label}
      <span
        aria-live="polite"
        className="bg-foreground text-background absolute end-0 bottom-full rounded-sm px-2 text-xs empty:hidden"
      >
        {copied && 'Copied'}
      </span>
    </Button>
  );
}
