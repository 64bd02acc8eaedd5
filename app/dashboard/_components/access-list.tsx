'use client';

import { entitlements, featureFlags, permissions } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';

const kinds = {
  permissions: { title: 'Permissions', known: permissions },
  featureFlags: { title: 'Feature flags', known: featureFlags },
  entitlements: { title: 'Entitlements', known: entitlements },
};

type Props = { kind: keyof typeof kinds; slugs?: string[] };

/**
 * What the user has, by title, then the rest. Slugs that aren't in `lib/authz.ts` are shown as is. A client component,
 * so the document contains each title only once.
 */
export function AccessList({ kind, slugs = [] }: Props) {
  const { title, known } = kinds[kind];
  const others = Object.keys(known).filter((slug) => !slugs.includes(slug));
  return (
    <section className="border-t pt-4">
      <h3 className="text-sm font-medium">
        {title}{' '}
        <span className="text-muted-foreground font-normal tabular-nums">
          {slugs.length} of {slugs.length + others.length}
        </span>
      </h3>
      <Entries known={known} label={title} slugs={slugs} />
      {others.length > 0 && (
        // The margin isn't the summary's: without it, the element moves when the summary arrives.
        <details className="mt-2 text-sm">
          <summary className="text-muted-foreground hover:text-foreground w-fit rounded-sm">
            Show {others.length} not granted
          </summary>
          <Entries known={known} label={`${title}, not granted`} slugs={others} />
        </details>
      )}
    </section>
  );
}

type EntriesProps = { label: string; slugs: string[]; known: Record<string, { title: string }> };

function Entries({ label, slugs, known }: EntriesProps) {
  if (slugs.length === 0) return null;
  return (
    <ul
      aria-label={label}
      className="mt-2 grid grid-cols-2 gap-x-6 gap-y-1 text-sm [overflow-wrap:anywhere] sm:grid-cols-3"
    >
      {slugs.map((slug) => (
        <li key={slug}>{titleOf(known, slug)}</li>
      ))}
    </ul>
  );
}
