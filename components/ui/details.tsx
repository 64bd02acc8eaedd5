import type { ReactNode } from 'react';

/** A list of labels and values. */
export function Details({ items }: { items: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-3">
      {items.map(({ label, value }) => (
        <div className="grid gap-0.5" key={label}>
          <dt className="text-muted-foreground text-sm">{label}</dt>
          <dd className="[overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
