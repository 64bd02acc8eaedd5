import { Monitor, Smartphone } from 'lucide-react';
import Link from 'next/link';
import { connection, userAgentFromString } from 'next/server';
import { Item } from '@/app/dashboard/_components/item';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
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
  const name = describeDevice(browser.name, os.name);
  return (
    <Item
      details={
        <>
          {describeMethod(session.authMethod)} · {session.ipAddress ?? 'Unknown IP address'} ·{' '}
          {isCurrent ? 'Active now' : <RelativeTime date={session.createdAt} />}
        </>
      }
      icon={device.type ? Smartphone : Monitor}
      title={
        <>
          {name}
          {isCurrent && <Badge variant="status">Current session</Badge>}
          {session.impersonator && (
            <Badge variant="status">Impersonated by {session.impersonator.email}</Badge>
          )}
        </>
      }
    >
      {!isCurrent && <RevokeSession device={name} id={session.id} />}
    </Item>
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
