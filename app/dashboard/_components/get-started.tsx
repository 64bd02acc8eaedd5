import { Check } from 'lucide-react';
import Link from 'next/link';
import { connection } from 'next/server';
import { cache, type ReactNode, Suspense } from 'react';
import { Card } from '@/components/ui/card';
import { findUnmet, type Requirement } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { cn } from '@/lib/cn';
import { type PagePath, pages } from '@/lib/routes';
import { hasApiKey } from '../_facts/has-api-key';
import { hasName } from '../_facts/has-name';
import { hasTeammates } from '../_facts/has-teammates';
import { CardSkeleton } from './card-skeleton';
import { SectionBoundary } from './section-boundary';

type Step = {
  href: PagePath;
  label: string;
  isDone: (session: Session) => boolean | Promise<boolean>;
};

const steps: Step[] = [
  { href: '/dashboard/account', label: 'Add your name', isDone: hasName },
  { href: '/dashboard/members', label: 'Invite a teammate', isDone: hasTeammates },
  { href: '/dashboard/api-keys', label: 'Create an API key', isDone: hasApiKey },
];

/** In addition to those of the page. */
const needs: Partial<Record<PagePath, Requirement>> = {
  '/dashboard/members': { permission: 'members:manage' },
};

/** The height of both. */
const slotClass = 'min-h-60';

type Props = { session: Session; children: ReactNode };

/** The setup steps that the user has access to. Once all are done, `children` take their place, at the same height. */
export function GetStarted(props: Props) {
  const { length } = listSteps(props.session);
  if (length === 0) return null;
  return (
    <SectionBoundary title="Get started">
      <Suspense
        fallback={<CardSkeleton className={props.children ? slotClass : undefined} rows={length} />}
      >
        <Steps {...props} />
      </Suspense>
    </SectionBoundary>
  );
}

/** Shows `children` as long as the steps are in their place. Calls WorkOS, so render it inside `<Suspense>`. */
export async function WhileStarting({ session, children }: Props) {
  // Keeps the calls out of prefetches.
  await connection();
  const items = await readSteps(session);
  const isReplaced = items.length > 0 && items.every(({ isDone }) => isDone);
  return isReplaced ? null : children;
}

function listSteps(session: Session) {
  const allowed = steps.filter(
    ({ href }) => !findUnmet(session, pages[href]) && !findUnmet(session, needs[href] ?? {}),
  );
  // Without a call, so nothing appears only to disappear.
  const isOpen = allowed.some(({ isDone }) => isDone !== hasName || !hasName(session));
  return isOpen ? allowed : [];
}

const readSteps = cache((session: Session) =>
  Promise.all(
    listSteps(session).map(async ({ isDone, ...step }) => ({
      ...step,
      isDone: await isDone(session),
    })),
  ),
);

async function Steps({ session, children }: Props) {
  await connection();
  const items = await readSteps(session);
  const done = items.filter(({ isDone }) => isDone).length;
  if (done === items.length && children)
    return <div className={cn('grid', slotClass)}>{children}</div>;
  return (
    <Card
      aside={`${done} of ${items.length}`}
      className={children ? slotClass : undefined}
      title="Get started"
    >
      <ul className="flex flex-1 flex-col divide-y">
        {items.map(({ href, label, isDone }) => (
          <li className="flex max-h-14 min-h-10 flex-1 items-center gap-2.5" key={href}>
            <span
              aria-hidden
              className={`grid size-5 shrink-0 place-items-center rounded-full border ${isDone ? 'border-success text-success' : 'border-input'}`}
            >
              {isDone && <Check className="size-3" strokeWidth={3} />}
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
