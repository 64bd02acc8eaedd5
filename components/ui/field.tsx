import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

/** For a row of a form: a column of labels at the start, the control next to it. */
export const rowClass = 'lg:grid-cols-[17.5rem_minmax(0,24rem)] lg:items-center';

/** Shared control styles, without a size. Safari on iOS zooms in on controls with text below 16 px. */
const controlClass =
  'min-w-0 rounded-md border border-input bg-card px-3 pointer-coarse:text-[1rem] disabled:opacity-60 aria-invalid:border-destructive';

const oneLine = 'h-9 pointer-coarse:h-10';

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input {...props} className={cn(controlClass, oneLine, 'w-full', className)} />;
}

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea {...props} className={cn(controlClass, 'h-40 w-full py-2', className)} />;
}

/** Full width unless `className` sets a width. */
export function Select({ className = 'w-full', ...props }: ComponentProps<'select'>) {
  return (
    <span className={cn('relative inline-grid items-center', className)}>
      <select {...props} className={cn(controlClass, oneLine, 'appearance-none pe-9')} />
      <ChevronDown
        aria-hidden
        className="text-muted-foreground pointer-events-none absolute end-2.5 size-4"
      />
    </span>
  );
}
