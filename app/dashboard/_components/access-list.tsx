'use client';

import { entitlements, featureFlags, permissions } from '@/lib/authz';

const kinds = {
  permissions: { title: 'Permissions', known: permissions },
  featureFlags: { title: 'Feature flags', known: featureFlags },
  entitlements: { title: 'Entitlements', known: entitlements },
};

type Entry = { title: string; description?: string };

type Props = { kind: keyof typeof kinds; slugs?: string[] };

/**
 * What is granted, with words for the slugs, then the rest. Slugs that `lib/authz.ts` doesn't have are shown as is.
 * A client component, so that the document has the words only once.
 */
export function AccessList({ kind, slugs = [] }: Props) {
  const { title, known } = kinds[kind];
  const entries: Record<string, Entry> = known;
  const others = Object.keys(entries).filter((slug) => !slugs.includes(slug));
  return (
    <section className="border-t pt-4">
      <h3 className="text-sm font-medium">
        {title}{' '}
        <span className="text-muted-foreground font-normal tabular-nums">
          {slugs.length} of {slugs.length + others.length}
        </span>
      </h3>
      <Entries entries={entries} label={title} slugs={slugs} />
      {others.length > 0 && (
        <details className="text-sm">
          <summary className="text-muted-foreground hover:text-foreground mt-2 w-fit rounded-sm">
            Show {others.length} not granted
          </summary>
          <Entries entries={entries} label={`${title}, not granted`} slugs={others} />
        </details>
      )}
    </section>
  );
}

type EntriesProps = { label: string; slugs: string[]; entries: Record<string, Entry> };

function Entries({ label, slugs, entries }: EntriesProps) {
  if (slugs.length === 0) return null;
  return (
    <ul
      aria-label={label}
      className="[&_span]:text-muted-foreground mt-2 grid gap-x-6 gap-y-2 text-sm [overflow-wrap:anywhere] sm:grid-cols-2 [&_span]:block"
    >
      {slugs.map((slug) => (
        <li key={slug}>
          {entries[slug]?.title ?? slug}
          {entries[slug] && <span>{entries[slug].description}</span>}
        </li>
      ))}
    </ul>
  );
}
