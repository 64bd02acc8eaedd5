import { Monitor, Smartphone } from 'lucide-react';
import Link from 'next/link';
import { connection, userAgentFromString } from 'next/server';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { listSessions, type UserSession } from '../queries';
import { RevokeOthers, RevokeSession } from './session-controls';

/** The current session comes first. Calls WorkOS, so render it inside `<Suspense>`. */
export async function SessionList({ session }: { session: Session }) {
  await connection();
  const all = await listSessions(session.user.id);
  const sessions = [
    ...all.filter(({ id }) => id === session.sessionId),
    ...all.filter(({ id }) => id !== session.sessionId),
  ];
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
        {sessions.map((one) => (
          <SessionItem isCurrent={one.id === session.sessionId} key={one.id} {...one} />
        ))}
      </ul>
      {sessions.length > 1 && <RevokeOthers />}
    </Card>
  );
}

function SessionItem({ isCurrent, ...session }: UserSession & { isCurrent: boolean }) {
  const { browser, os, device } = userAgentFromString(session.userAgent ?? '');
  const Icon = device.type ? Smartphone : Monitor;
  const name = describeDevice(browser.name, os.name);
  return (
    <li className="flex flex-wrap items-center gap-3 py-3 transition-opacity has-aria-busy:opacity-60">
      <span className="bg-muted grid size-9 shrink-0 place-items-center rounded-md">
        <Icon aria-hidden className="text-muted-foreground size-4.5" />
      </span>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {isCurrent && <Badge variant="status">Current session</Badge>}
          {session.impersonator && (
            <Badge variant="status">Impersonated by {session.impersonator.email}</Badge>
          )}
        </p>
        <p className="text-muted-foreground text-sm">
          {describeMethod(session.authMethod)} · {session.ipAddress ?? 'Unknown IP address'} ·{' '}
          {isCurrent ? 'Active now' : <RelativeTime date={session.createdAt} />}
        </p>
      </div>
      {!isCurrent && <RevokeSession device={name} id={session.id} />}
    </li>
  );
}

/** Returns a label such as `Chrome on macOS`. */
function describeDevice(browser?: string, os?: string): string {
  if (!browser && !os) return 'Unknown device';
  return [browser ?? 'Unknown browser', os && `on ${os}`].filter(Boolean).join(' ');
}

const methods: Record<string, string> = {
  magic_code: 'Email code',
  mfa: 'Multi-factor authentication',
  sso: 'Single sign-on',
};

/** Returns words for a method such as `password` or `google_oauth`. */
function describeMethod(method: string): string {
  const words = methods[method] ?? method.replace(/_oauth$/, '').replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export function SessionListSkeleton() {
  return (
    <Card title="Sessions">
      {['a', 'b'].map((key) => (
        <div className="flex items-center gap-3" key={key}>
          <Skeleton className="size-9" />
          <div className="grid gap-1.5">
            <Skeleton className="h-4 w-40" />
            <Skeleton className="h-4 w-56" />
          </div>
        </div>
      ))}
    </Card>
  );
}
