import { CloudOff } from 'lucide-react';
import type { Metadata } from 'next';
import { Suspense } from 'react';
import { MessagePage } from '@/components/message-page';
import { PlainShell } from '@/components/plain-shell';
import { buttonClass } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { homePath, safeReturnTo } from '@/lib/routes';

export const metadata: Metadata = { title: 'WorkOS isn’t responding', robots: { index: false } };

/** Replaces the page while WorkOS is unreachable. The URL doesn’t change. */
export default function UnreachablePage({ searchParams }: PageProps<'/auth/unreachable'>) {
  return (
    <PlainShell>
      <MessagePage
        actions={
          <Suspense fallback={<Skeleton className="h-9 w-24" />}>
            <TryAgain searchParams={searchParams} />
          </Suspense>
        }
        icon={CloudOff}
        title="WorkOS isn’t responding"
      >
        <p>
          You’re still signed in. We couldn’t refresh your session. This usually clears up within a
          minute.
        </p>
      </MessagePage>
    </PlainShell>
  );
}

async function TryAgain({ searchParams }: Pick<PageProps<'/auth/unreachable'>, 'searchParams'>) {
  const { returnTo } = await searchParams;
  return (
    <a className={buttonClass()} href={safeReturnTo(returnTo) ?? homePath}>
      Try again
    </a>
  );
}
