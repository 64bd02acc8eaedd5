import { getTokenClaims } from '@workos-inc/authkit-nextjs';
import { TriangleAlert } from 'lucide-react';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { CopyButton } from '@/components/copy-button';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Skeleton } from '@/components/ui/skeleton';
import { cookieLimit, cookieWarning, sessionCookie } from '@/lib/auth/session-cookie';
import { ClaimTable } from './claim-table';
import { Countdown } from './countdown';
import { RefreshSession } from './refresh-session';

/** Reads the access token, so `connection()` keeps it out of prefetches. */
export async function SessionInspector() {
  await connection();
  const claims = await getTokenClaims();
  const size = sessionCookie.length + ((await cookies()).get(sessionCookie)?.value.length ?? 0);
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 lg:grid-cols-2">
        <Card title="Times">
          <Details
            items={[
              { label: 'Issued', value: <Time seconds={claims.iat} /> },
              { label: 'Expires', value: <Countdown until={claims.exp ?? 0} /> },
              { label: 'Authenticated', value: <Time seconds={claims.auth_time} /> },
            ]}
          />
          <RefreshSession />
        </Card>
        <Card aside={`${size.toLocaleString('en')} of 4,096 bytes`} title="Cookie">
          <Meter isFull={size >= cookieWarning} max={cookieLimit} value={size} />
          {size >= cookieWarning ? (
            <SizeWarning />
          ) : (
            <p className="text-muted-foreground text-sm">
              Browsers drop cookies over 4,096 bytes. There’s room for more permissions and flags.
            </p>
          )}
        </Card>
      </div>
      <Card
        aside={<CopyButton text={JSON.stringify(claims, null, 2)} what="the claims as JSON" />}
        title="Claims"
      >
        <ClaimTable claims={claims} />
      </Card>
    </div>
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

function Time({ seconds }: { seconds: unknown }) {
  if (typeof seconds !== 'number') return 'Not in the token';
  return <RelativeTime date={new Date(seconds * 1000).toISOString()} />;
}

function SizeWarning() {
  return (
    <p className="border-warning-border bg-warning text-warning-foreground flex items-start gap-2 rounded-md border p-3 text-sm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      Browsers silently drop cookies larger than 4,096 bytes, which signs the user out. To shrink
      this one, move flags to the runtime client, keep the JWT template small, and give roles fewer
      permissions.
    </p>
  );
}

export function SessionInspectorSkeleton() {
  return (
    <div className="grid gap-4">
      <Skeleton className="h-60" />
      <Skeleton className="h-96" />
    </div>
  );
}
