import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { type MemberList, pageSize } from '../queries';
import { type View, viewUrl } from '../view';

/** Shows which part of the list this is, and links to the others. */
export function MemberPages({ list, view }: { list: MemberList; view: View }) {
  const { previous, next, rest } = list;
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-3 text-sm">
      <p className="text-muted-foreground me-auto tabular-nums">{summarize(list, view)}</p>
      {rest && !next && (
        <PageLink href={viewUrl(view, { after: rest, page: 1 })}>Keep searching</PageLink>
      )}
      {(previous || next) && (
        <>
          <PageLink href={previous && viewUrl(view, previous)}>Previous</PageLink>
          <PageLink href={next && viewUrl(view, next)}>Next</PageLink>
        </>
      )}
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

function summarize({ members, total, rest }: MemberList, { page, after }: View) {
  const start = (page - 1) * pageSize;
  if (total === undefined) {
    const searched = rest || after ? ' in this part of the list' : '';
    return `${members.length} ${members.length === 1 ? 'member' : 'members'}${searched}`;
  }
  if (total <= pageSize) return `${total} ${total === 1 ? 'member' : 'members'}`;
  return `${start + 1}–${start + members.length} of ${total} members`;
}
