'use client';

import type { ReactNode } from 'react';
import { entitlements, featureFlags, permissions } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';

const kinds = {
  permissions: { title: 'Permissions', known: permissions },
  featureFlags: { title: 'Feature flags', known: featureFlags },
  entitlements: { title: 'Entitlements', known: entitlements },
};

/** A longer list is cut. */
const maxLength = 12;
const cutLength = 9;

type Props = { kind: keyof typeof kinds; slugs?: string[] };

/**
 * What the user has, by title, then the rest. Slugs that aren't in `lib/authz.ts` are shown as is. A client component,
 * so the document contains each title only once.
 */
export function AccessList({ kind, slugs = [] }: Props) {
  const { title, known } = kinds[kind];
  const others = Object.keys(known).filter((slug) => !slugs.includes(slug));
  const shown = slugs.length > maxLength ? slugs.slice(0, cutLength) : slugs;
  const rest = slugs.slice(shown.length);
  const list = (label: string, entries: string[]) => (
    <Entries known={known} label={label} slugs={entries} />
  );
  return (
    <section className="border-t pt-4">
      <h3 className="text-sm font-medium">
        {title}{' '}
        <span className="text-muted-foreground font-normal tabular-nums">
          {slugs.length} of {slugs.length + others.length}
        </span>
      </h3>
      {list(title, shown)}
      {rest.length > 0 && (
        <More summary={`Show ${rest.length} more`}>{list(`More ${title}`, rest)}</More>
      )}
      {others.length > 0 && (
        <More summary={`Show ${others.length} ${slugs.length > 0 ? 'more ' : ''}you don’t have`}>
          {list(`${title} you don’t have`, others)}
        </More>
      )}
    </section>
  );
}

function More({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    // The margin isn't the summary's: without it, the element moves when the summary arrives.
    <details className="mt-2 text-sm">
      <summary className="text-muted-foreground hover:text-foreground w-fit rounded-sm">
        {summary}
      </summary>
      {children}
    </details>
  );
}

type EntriesProps = { label: string; slugs: string[]; known: Record<string, { title: string }> };

function Entries({ label, slugs, known }: EntriesProps) {
  if (slugs.length === 0) return null;
  return (
    <ul
      aria-label={label}
      className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-4 gap-y-1 text-sm [overflow-wrap:anywhere]"
    >
      {slugs.map((slug) => (
        <li key={slug}>{titleOf(known, slug)}</li>
      ))}
    </ul>
  );
}
