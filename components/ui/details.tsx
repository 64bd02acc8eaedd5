import type { ReactNode } from 'react';

export function Details({ items }: { items: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-2.5">
      {items.map(({ label, value }) => (
        <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-3" key={label}>
          <dt className="text-muted-foreground text-sm/6">{label}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
