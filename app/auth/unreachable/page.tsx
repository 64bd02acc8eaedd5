import { CloudOff } from 'lucide-react';
import type { Metadata } from 'next';
import { Suspense } from 'react';
import { MessagePage } from '@/components/message-page';
import { PlainShell } from '@/components/plain-shell';
import { buttonClass } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { homePath, safeReturnTo } from '@/lib/routes';

export const metadata: Metadata = { title: 'WorkOS did not answer', robots: { index: false } };

/** Shown in place of a page while WorkOS does not answer; the address is still that page's. */
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
        title="WorkOS did not answer"
      >
        <p>
          You are still signed in and nothing was lost. Your session could not be renewed just now;
          this usually passes within a minute.
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
