import {
  Building2,
  CircleAlert,
  CloudOff,
  Cookie,
  KeyRound,
  type LucideIcon,
  PlugZap,
  Scale,
  ShieldAlert,
  TimerOff,
  Undo2,
  Unlink,
} from 'lucide-react';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { ErrorDetails } from '@/components/error-details';
import { MessagePage, type Tone } from '@/components/message-page';
import { PlainShell } from '@/components/plain-shell';
import { StatusLink } from '@/components/status-link';
import { buttonClass } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { isSignInFailure, type SignInFailure, signInFailures } from '@/lib/auth/sign-in-failures';
import { safeReturnTo, signInTo } from '@/lib/routes';

export const metadata: Metadata = { title: 'Sign-in failed', robots: { index: false } };

const appearances: Partial<Record<SignInFailure, { icon: LucideIcon; tone?: Tone }>> = {
  canceled: { icon: Undo2 },
  expired: { icon: TimerOff },
  'no-cookie': { icon: Cookie, tone: 'warning' },
  incomplete: { icon: Unlink, tone: 'warning' },
  mismatch: { icon: ShieldAlert, tone: 'warning' },
  connection: { icon: PlugZap, tone: 'warning' },
  provider: { icon: KeyRound, tone: 'warning' },
  'from-provider': { icon: KeyRound },
  outside: { icon: ShieldAlert, tone: 'warning' },
  organization: { icon: Building2, tone: 'warning' },
  unreachable: { icon: CloudOff, tone: 'warning' },
  'too-large': { icon: Scale, tone: 'warning' },
};

export default function AuthErrorPage({ searchParams }: PageProps<'/auth/error'>) {
  return (
    <PlainShell>
      <Suspense fallback={<Skeleton className="mx-auto h-72 w-full max-w-md" />}>
        <Failure searchParams={searchParams} />
      </Suspense>
    </PlainShell>
  );
}

async function Failure({ searchParams }: Pick<PageProps<'/auth/error'>, 'searchParams'>) {
  await connection();
  const { reason, returnTo } = await searchParams;
  const failure = isSignInFailure(reason) ? reason : 'refused';
  const { title, text } = signInFailures[failure];
  const isOutage = failure === 'unreachable';
  return (
    <MessagePage
      {...(appearances[failure] ?? { icon: CircleAlert, tone: 'destructive' })}
      actions={
        <>
          <a className={buttonClass()} href={signInTo({ returnTo: safeReturnTo(returnTo) })}>
            {isOutage ? 'Try again' : 'Sign in'}
          </a>
          {isOutage && <StatusLink />}
          <a className={buttonClass('secondary')} href="/">
            Go to home page
          </a>
        </>
      }
      details={<ErrorDetails code={failure} />}
      title={title}
    >
      <p>{text}</p>
    </MessagePage>
  );
}
