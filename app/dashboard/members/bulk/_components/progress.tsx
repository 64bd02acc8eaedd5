'use client';

import { useFormStatus } from 'react-dom';

export function Progress({ done, total }: { done: number; total: number }) {
  const { pending } = useFormStatus();
  if (!pending || total === 0) return null;
  return (
    <label className="grid gap-1.5 text-sm">
      {done} of {total} people
      <progress className="accent-primary h-2 w-full" max={total} value={done} />
    </label>
  );
}
