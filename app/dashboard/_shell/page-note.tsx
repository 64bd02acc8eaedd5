'use client';

import { usePathname } from 'next/navigation';

export type Note = { guard?: string; test?: string; about?: string };

type Props = {
  labels: { page: string } & Required<Note>;
  /** By path. */
  notes: Record<string, Note>;
  /** The file name before and after the page's path. */
  page: [string, string];
  /** The guard of a page without requirements. */
  session: string;
  /** The start of a file's URL, if the repository is known. */
  source?: string;
};

/** All text comes from props, so a build that doesn't show this has none of it in its scripts. */
export function PageNote({ labels, notes, page, session, source }: Props) {
  const pathname = usePathname();
  const path = notes[pathname] ? pathname : '/dashboard/[...rest]';
  const note = notes[path] ?? {};
  const link = (file: string) =>
    source ? (
      <a
        className="rounded-sm underline-offset-4 hover:underline"
        href={source + file}
        rel="noreferrer"
        target="_blank"
      >
        {file}
      </a>
    ) : (
      file
    );
  return (
    <dl className="grid gap-1.5 border-t px-2.5 py-2.5 text-sm">
      {[
        { label: labels.page, value: link(page[0] + path + page[1]) },
        { label: labels.guard, value: note.guard ?? session },
        ...(note.test ? [{ label: labels.test, value: link(note.test) }] : []),
        ...(note.about ? [{ label: labels.about, value: note.about }] : []),
      ].map(({ label, value }) => (
        <div key={label}>
          <dt className="text-muted-foreground">{label}</dt>
          <dd className="font-mono [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
