import type { ComponentType, ReactNode } from 'react';
import { cn } from '@/lib/cn';

const tones = {
  neutral: 'bg-accent text-accent-foreground',
  warning: 'bg-warning text-warning-foreground',
  destructive: 'bg-destructive/10 text-destructive',
} as const;

export type Tone = keyof typeof tones;

/** A page with a single message: what happened, what's safe, and what to do next. */
export function MessagePage({
  icon: Icon,
  tone = 'neutral',
  title,
  children,
  actions,
  details,
}: {
  icon?: ComponentType<{ className: string }>;
  tone?: Tone;
  title: string;
  children: ReactNode;
  actions: ReactNode;
  /** Helps support find the error. */
  details?: ReactNode;
}) {
  return (
    <div className="mx-auto grid max-w-md grid-cols-[minmax(0,1fr)] justify-items-center gap-4 py-8 text-center">
      {Icon && (
        <span
          aria-hidden
          className={cn('grid size-12 place-items-center rounded-full', tones[tone])}
        >
          <Icon className="size-6" />
        </span>
      )}
      <h1 className="text-title font-semibold text-balance">{title}</h1>
      <div className="text-muted-foreground grid gap-3 text-balance">{children}</div>
      <div className="mt-2 flex w-full flex-wrap justify-center gap-3">{actions}</div>
      {details && <p className="text-muted-foreground mt-4 text-sm">{details}</p>}
    </div>
  );
}
