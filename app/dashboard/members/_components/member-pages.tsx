import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { isMisnumbered, type MemberList, startOf } from '../queries';
import { type View, viewUrl } from '../view';

/** Shows which part of the list this is, and links to the others. */
export function MemberPages({ list, view }: { list: MemberList; view: View }) {
  const { members, previous, next, rest } = list;
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm"
    >
      {members.length > 0 && (
        <p className="text-muted-foreground tabular-nums">{summarize(list, view)}</p>
      )}
      <div className="flex gap-2">
        {rest && !next && (
          <PageLink href={viewUrl(view, { after: rest, page: 1 })}>Keep searching</PageLink>
        )}
        {(previous || next) && (
          <>
            <PageLink href={previous && viewUrl(view, previous)}>Previous</PageLink>
            <PageLink href={next && viewUrl(view, next)}>Next</PageLink>
          </>
        )}
      </div>
    </nav>
  );
}

function PageLink({ href, children }: { href?: string; children: string }) {
  if (href) {
    return (
      <Link className={buttonClass('secondary')} href={href}>
        {children}
      </Link>
    );
  }
  return (
    <span aria-disabled className={`${buttonClass('secondary')} opacity-60`}>
      {children}
    </span>
  );
}

function summarize({ members, total, rest, previous }: MemberList, view: View) {
  const start = startOf(view);
  const range = `${start + 1}–${start + members.length}`;
  if (total === members.length) return `${total} ${total === 1 ? 'member' : 'members'}`;
  if (total !== undefined) return `${range} of ${total} members`;
  if (rest || view.query || view.role || isMisnumbered(view, Boolean(previous))) {
    return `${members.length} on this page`;
  }
  return range;
}
