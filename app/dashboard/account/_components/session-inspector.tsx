import { getTokenClaims } from '@workos-inc/authkit-nextjs';
import { TriangleAlert } from 'lucide-react';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { Countdown } from '@/app/dashboard/_components/countdown';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Skeleton } from '@/components/ui/skeleton';
import { cookieLimit, cookieWarning, sessionCookie } from '@/lib/auth/session-cookie';
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
              { label: 'Issued', value: toTime(claims.iat) },
              { label: 'Expires', value: <Countdown until={claims.exp ?? 0} /> },
              { label: 'Authenticated', value: toTime(claims.auth_time) },
            ]}
          />
          <RefreshSession />
        </Card>
        <Card aside={`${size} of ${cookieLimit} bytes`} title="Cookie">
          <meter
            aria-label="Session cookie size"
            className="h-3 w-full"
            high={cookieWarning}
            max={cookieLimit}
            value={size}
          />
          {size >= cookieWarning && <SizeWarning />}
        </Card>
      </div>
      <Card aside="bytes in the cookie" title="Claims">
        <ul className="-my-3 divide-y">
          {measureClaims(claims).map(({ name, value, bytes }) => (
            <li className="flex items-start justify-between gap-4 py-3" key={name}>
              <div className="grid min-w-0 gap-0.5 [overflow-wrap:anywhere]">
                <code>{name}</code>
                <code className="text-muted-foreground">{toText(value)}</code>
              </div>
              <span className="text-muted-foreground text-sm tabular-nums">{bytes}</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
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

/** Claims are base64-encoded twice, in the token and in the sealed cookie: 16 bytes for every 9. */
function measureClaims(claims: Record<string, unknown>) {
  return Object.entries(claims)
    .map(([name, value]) => ({
      name,
      value,
      bytes: Math.ceil((JSON.stringify({ [name]: value }).length - 1) * (16 / 9)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

function toText(value: unknown) {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toTime(seconds: unknown) {
  const date = typeof seconds === 'number' ? new Date(seconds * 1000) : undefined;
  return date ? `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC` : 'Not in the token';
}

export function SessionInspectorSkeleton() {
  return (
    <div className="grid gap-4">
      <Skeleton className="h-60" />
      <Skeleton className="h-96" />
    </div>
  );
}
