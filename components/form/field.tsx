'use client';

import { type ComponentProps, useId } from 'react';
import { Input, Select, Textarea } from '@/components/ui/field';
import { cn } from '@/lib/cn';
import { useFormState } from './action-form';

const controls = { input: Input, select: Select, textarea: Textarea };

type Props = {
  name: string;
  label: string;
  className?: string;
} & (
  | ({ as?: 'input' } & ComponentProps<'input'>)
  | ({ as: 'select' } & ComponentProps<'select'>)
  | ({ as: 'textarea' } & ComponentProps<'textarea'>)
);

/**
 * A labeled control inside an `ActionForm`. Shows the action's error for `name` and keeps rejected input.
 */
export function Field({ as = 'input', name, label, className, defaultValue, ...props }: Props) {
  const state = useFormState();
  const { fields, values } = state.status === 'failed' ? state : {};
  const error = fields?.[name];
  const id = useId();
  const errorId = `${id}-error`;
  // TypeScript can't render the union of the three control types.
  const Control: React.ElementType = controls[as];
  return (
    <div className={cn('grid content-start gap-1.5', className)}>
      <label className="text-sm font-medium" htmlFor={id}>
        {label}
      </label>
      <Control
        {...props}
        aria-describedby={error && errorId}
        aria-invalid={error ? true : undefined}
        defaultValue={values?.[name]?.[0] ?? defaultValue}
        id={id}
        key={String(defaultValue)}
        name={name}
      />
      {error && (
        <p
          className="text-destructive -col-end-1 text-sm whitespace-pre-line"
          id={errorId}
          role="alert"
        >
          {error}
        </p>
      )}
    </div>
  );
}
