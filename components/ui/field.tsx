import { ChevronDown } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from '@/lib/cn';

/** What controls look like, but for their size. */
export const controlClass =
  'min-w-0 rounded-md border border-input bg-card px-3 text-sm aria-invalid:border-destructive';

const oneLine = 'h-9 pointer-coarse:h-10';

/** A label, a control and the message about it. `children` receives the control's attributes. */
export function Field({
  label,
  error,
  className,
  children,
}: {
  label: string;
  error?: string;
  className?: string;
  children: (attributes: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid'?: true;
  }) => ReactNode;
}) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className={cn('grid content-start gap-1.5', className)}>
      <label className="text-sm font-medium" htmlFor={id}>
        {label}
      </label>
      {children(error ? { id, 'aria-describedby': errorId, 'aria-invalid': true } : { id })}
      {error && (
        <p className="text-destructive text-sm" id={errorId} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input {...props} className={cn(controlClass, oneLine, 'w-full', className)} />;
}

/** As wide as its field, unless `className` says how wide. */
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
