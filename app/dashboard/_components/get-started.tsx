import Link from 'next/link';
import { connection } from 'next/server';
import { Card } from '@/components/ui/card';
import { findUnmet } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { type PagePath, pages } from '@/lib/routes';
import { hasApiKey } from '../_facts/has-api-key';
import { hasName } from '../_facts/has-name';
import { hasTeammates } from '../_facts/has-teammates';

type Step = { href: PagePath; label: string; isDone: (session: Session) => Promise<boolean> };

const steps: Step[] = [
  { href: '/dashboard/account', label: 'Add your name', isDone: hasName },
  { href: '/dashboard/members', label: 'Invite a teammate', isDone: hasTeammates },
  { href: '/dashboard/api-keys', label: 'Create an API key', isDone: hasApiKey },
];

/** The setup steps that the user has access to, until all are done. Calls WorkOS, so render it inside `<Suspense>`. */
export async function GetStarted({ session }: { session: Session }) {
  // Keeps the calls out of prefetches.
  await connection();
  const allowed = steps.filter(({ href }) => !findUnmet(session, pages[href]));
  const items = await Promise.all(
    allowed.map(async ({ isDone, ...step }) => ({ ...step, isDone: await isDone(session) })),
  );
  const done = items.filter(({ isDone }) => isDone).length;
  if (done === items.length) return null;
  return (
    <Card aside={`${done} of ${items.length}`} title="Get started">
      <ul className="grid gap-1">
        {items.map(({ href, label, isDone }) => (
          <li className="flex min-h-8 items-center gap-2.5" key={href}>
            <span
              aria-hidden
              className={`grid size-5 shrink-0 place-items-center rounded-full border text-sm ${isDone ? 'text-success' : ''}`}
            >
              {isDone && '✓'}
            </span>
            {isDone ? (
              <span className="text-muted-foreground">
                {label} <span className="sr-only">(done)</span>
              </span>
            ) : (
              <Link className="font-medium underline-offset-4 hover:underline" href={href}>
                {label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
