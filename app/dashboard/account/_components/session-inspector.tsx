import { getTokenClaims } from '@workos-inc/authkit-nextjs';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { CopyButton } from '@/components/copy-button';
import { Alert } from '@/components/ui/alert';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { cookieLimit, cookieWarning, sessionCookie } from '@/lib/auth/session-cookie';
import { relativeTime } from '@/lib/relative-time';
import { ClaimTable } from './claim-table';
import { ClientSession } from './client-session';
import { Countdown } from './countdown';
import { Moment } from './moment';
import { RefreshSession } from './refresh-session';
import { SessionCard } from './session-card';

/** Reads the access token, so `connection()` keeps it out of prefetches. */
export async function SessionInspector({ session }: { session: Session }) {
  await connection();
  const claims = await getTokenClaims();
  const size = sessionCookie.length + ((await cookies()).get(sessionCookie)?.value.length ?? 0);
  const left = Math.max(0, cookieLimit - size).toLocaleString('en');
  return (
    <>
      <div className="grid gap-4 lg:grid-cols-2">
        <SessionCard session={session} />
        <Card
          aside={`${size.toLocaleString('en')} of ${cookieLimit.toLocaleString('en')} bytes`}
          title="Session cookie"
        >
          <Meter isFull={size >= cookieWarning} max={cookieLimit} value={size} />
          {size >= cookieWarning ? (
            <SizeWarning left={left} />
          ) : (
            <p className="text-muted-foreground text-sm">
              You have {left} bytes left. Browsers silently drop a larger cookie, which signs the
              user out.
            </p>
          )}
        </Card>
        <Card title="Times">
          <Details
            items={[
              { label: 'Issued', value: <Time seconds={claims.iat} /> },
              {
                label: 'Expires',
                value: (
                  <Time seconds={claims.exp}>
                    <Countdown until={claims.exp ?? 0} />
                  </Time>
                ),
              },
              { label: 'Signed in', value: <Time seconds={claims.auth_time} /> },
            ]}
          />
          <RefreshSession />
        </Card>
        <ClientSession />
      </div>
      <Card
        aside={
          <CopyButton
            label="Copy JSON"
            text={JSON.stringify(claims, null, 2)}
            what="the claims as JSON"
          />
        }
        title="Claims"
      >
        <ClaimTable claims={claims} />
      </Card>
    </>
  );
}

function Meter({ value, max, isFull }: { value: number; max: number; isFull: boolean }) {
  return (
    <div className="bg-muted h-2.5 overflow-hidden rounded-full">
      <meter aria-label="Session cookie size" className="sr-only" max={max} value={value} />
      <div
        className={`h-full ${isFull ? 'bg-warning-border' : 'bg-primary'}`}
        style={{ width: `${Math.min(100, (value / max) * 100)}%` }}
      />
    </div>
  );
}

/** `children` comes last, because nothing may move when a countdown starts. */
function Time({ seconds, children }: { seconds: unknown; children?: ReactNode }) {
  if (typeof seconds !== 'number') return 'Not in the token';
  return (
    <>
      <Moment seconds={seconds} />{' '}
      <span className="text-muted-foreground">
        · {children ?? relativeTime(new Date(seconds * 1_000).toISOString(), Date.now())}
      </span>
    </>
  );
}

function SizeWarning({ left }: { left: string }) {
  return (
    <Alert variant="warning">
      You have {left} bytes left. Browsers silently drop a larger cookie, which signs the user out.
      To shrink it, move flags to the runtime client, keep the JWT template small, and give roles
      fewer permissions.
    </Alert>
  );
}

export function SessionInspectorSkeleton() {
  return (
    <>
      <div className="grid gap-4 lg:grid-cols-2">
        {['Session', 'Session cookie', 'Times', 'In the browser'].map((title) => (
          <Card key={title} title={title}>
            <Skeleton className="h-6 w-4/5" />
            <Skeleton className="h-6 w-3/5" />
            <Skeleton className="h-6 w-4/5" />
          </Card>
        ))}
      </div>
      <Card title="Claims">
        <Skeleton className="h-96" />
      </Card>
    </>
  );
}
