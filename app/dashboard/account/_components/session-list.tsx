import Link from 'next/link';
import { connection, userAgentFromString } from 'next/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { callWorkOS } from '@/lib/workos/client';
import { listAll } from '@/lib/workos/lists';
import { RevokeOthers, RevokeSession } from './session-controls';

const time = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function SessionList({ session }: { session: Session }) {
  await connection();
  const sessions = await listAll((page) =>
    callWorkOS(({ userManagement }) => userManagement.listSessions(session.user.id, page)),
  );
  return (
    <Card
      aside={
        <>
          {sessions.length} active ·{' '}
          <Link
            className="hover:text-foreground rounded-sm underline underline-offset-4"
            href="/dashboard/account/session"
          >
            Inspect session
          </Link>
        </>
      }
      title="Sessions"
    >
      <ul className="-my-3 divide-y">
        {sessions.map(({ id, userAgent, ipAddress, authMethod, createdAt, impersonator }) => (
          <li
            className="flex flex-wrap items-center justify-between gap-3 py-3 transition-opacity has-disabled:opacity-60"
            key={id}
          >
            <div className="grid min-w-0 gap-0.5">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {describeDevice(userAgent)}
                {id === session.sessionId && <Badge>Current session</Badge>}
                {impersonator && (
                  <Badge variant="outline">impersonated by {impersonator.email}</Badge>
                )}
              </p>
              <p className="text-muted-foreground text-sm">
                {authMethod.replaceAll('_', ' ')} · {ipAddress ?? 'unknown IP address'} · since{' '}
                {time.format(new Date(createdAt))} UTC
              </p>
            </div>
            {id !== session.sessionId && (
              <RevokeSession device={describeDevice(userAgent)} id={id} />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <RevokeOthers />}
    </Card>
  );
}

/** Returns a label such as `Chrome on macOS`. */
function describeDevice(userAgent: string | null): string {
  const { browser, os } = userAgentFromString(userAgent ?? '');
  if (!browser.name && !os.name) return 'Unknown device';
  return [browser.name ?? 'A browser', os.name && `on ${os.name}`].filter(Boolean).join(' ');
}

export function SessionListSkeleton() {
  return (
    <Card title="Sessions">
      <Skeleton className="h-11" />
      <Skeleton className="h-11" />
    </Card>
  );
}
