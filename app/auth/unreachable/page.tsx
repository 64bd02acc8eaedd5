import { CloudOff } from 'lucide-react';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { ErrorDetails } from '@/components/error-details';
import { MessagePage } from '@/components/message-page';
import { PlainShell } from '@/components/plain-shell';
import { StatusLink } from '@/components/status-link';
import { buttonClass } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { homePath, safeReturnTo } from '@/lib/routes';
import { Retry } from './_components/retry';

export const metadata: Metadata = { title: 'WorkOS isn’t responding', robots: { index: false } };

type Props = PageProps<'/auth/unreachable'>;

/** Replaces the page while WorkOS is unreachable. The URL doesn't change. */
export default function UnreachablePage({ searchParams }: Props) {
  return (
    <PlainShell>
      <MessagePage
        actions={
          <>
            <Suspense fallback={<Skeleton className="h-9 w-24" />}>
              <TryAgain searchParams={searchParams} />
            </Suspense>
            <StatusLink />
          </>
        }
        details={
          <Suspense fallback={<Skeleton className="mx-auto h-5 w-72" />}>
            <Details />
          </Suspense>
        }
        icon={CloudOff}
        title="WorkOS isn’t responding"
        tone="warning"
      >
        <p>
          You’re still signed in. We couldn’t refresh your session. This usually clears up within a
          minute.
        </p>
        <Suspense fallback={<Skeleton className="mx-auto h-5 w-40" />}>
          <Countdown searchParams={searchParams} />
        </Suspense>
      </MessagePage>
    </PlainShell>
  );
}

async function TryAgain({ searchParams }: Pick<Props, 'searchParams'>) {
  const { returnTo } = await searchParams;
  return (
    <a className={buttonClass()} href={safeReturnTo(returnTo) ?? homePath}>
      Try again
    </a>
  );
}

/** Only if there's a page to return to. */
async function Countdown({ searchParams }: Pick<Props, 'searchParams'>) {
  const { returnTo } = await searchParams;
  const href = safeReturnTo(returnTo);
  return href && <Retry href={href} />;
}

async function Details() {
  await connection();
  return <ErrorDetails code="outage" />;
}
