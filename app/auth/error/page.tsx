import { CircleAlert } from 'lucide-react';
import type { Metadata } from 'next';
import { Suspense } from 'react';
import { MessagePage } from '@/components/message-page';
import { SiteShell } from '@/components/site-shell';
import { buttonClass } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { isSignInFailure, signInFailures } from '@/lib/auth/sign-in-failures';
import { safeReturnTo, signInTo } from '@/lib/routes';

export const metadata: Metadata = { title: 'Sign-in failed', robots: { index: false } };

export default function AuthErrorPage({ searchParams }: PageProps<'/auth/error'>) {
  return (
    <SiteShell>
      <Suspense fallback={<Skeleton className="mx-auto h-72 max-w-md" />}>
        <Failure searchParams={searchParams} />
      </Suspense>
    </SiteShell>
  );
}

async function Failure({ searchParams }: Pick<PageProps<'/auth/error'>, 'searchParams'>) {
  const { reason, returnTo } = await searchParams;
  const { title, text } = signInFailures[isSignInFailure(reason) ? reason : 'refused'];
  return (
    <MessagePage
      actions={
        <>
          <a className={buttonClass()} href={signInTo({ returnTo: safeReturnTo(returnTo) })}>
            Try again
          </a>
          <a className={buttonClass('secondary')} href="/">
            Go to home page
          </a>
        </>
      }
      icon={CircleAlert}
      title={title}
    >
      <p>{text}</p>
    </MessagePage>
  );
}
