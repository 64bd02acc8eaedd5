import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const variants = {
  info: { icon: Info, tone: 'bg-muted' },
  success: { icon: CircleCheck, tone: 'bg-muted [&>svg]:text-success' },
  warning: {
    icon: TriangleAlert,
    tone: 'border-warning-border bg-warning text-warning-foreground',
  },
  destructive: { icon: CircleAlert, tone: 'border-destructive/40 text-destructive' },
} as const;

/** An inline message. Pairs color with an icon. */
export function Alert({
  variant = 'info',
  className,
  children,
  ...props
}: ComponentProps<'div'> & { variant?: keyof typeof variants }) {
  const { icon: Icon, tone } = variants[variant];
  return (
    <div
      {...props}
      className={cn('flex items-start gap-2.5 rounded-md border p-3 text-sm', tone, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 [overflow-wrap:anywhere]">{children}</div>
    </div>
  );
}
