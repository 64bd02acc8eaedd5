import { Monitor, Smartphone } from 'lucide-react';
import Link from 'next/link';
import { connection, userAgentFromString } from 'next/server';
import { Item } from '@/app/dashboard/_components/item';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
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
    <Card aside={sessions.length > 1 && <RevokeOthers />} title="Sessions">
      <ul className="-my-3 divide-y">
        {sessions.map((one) => (
          <SessionItem isCurrent={one.id === session.sessionId} key={one.id} {...one} />
        ))}
      </ul>
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
          {!session.impersonator && `${describeMethod(session.authMethod)} · `}
          {session.ipAddress ?? 'Unknown IP address'} ·{' '}
          {isCurrent ? (
            'Active now'
          ) : (
            <>
              Signed in <RelativeTime date={session.createdAt} />
            </>
          )}
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
      {isCurrent ? (
        <Link className={buttonClass('secondary')} href="/dashboard/account/session">
          Inspect
        </Link>
      ) : (
        <RevokeSession device={name} id={session.id} />
      )}
    </Item>
  );
}

/** Returns a label such as `Chrome on macOS`. */
function describeDevice(browser?: string, os?: string): string {
  if (!browser && !os) return 'Unknown device';
  return [browser ?? 'Unknown browser', os && `on ${os}`].filter(Boolean).join(' ');
}

/** Other methods are named as WorkOS does. */
const methods: Record<string, string> = {
  external_auth: 'External sign-in',
  magic_code: 'Email code',
  migrated_session: 'Migrated session',
  oauth: 'Social sign-in',
  passkey: 'Passkey',
  password: 'Password',
  sso: 'Single sign-on',
  unknown: 'Unknown method',
};

function describeMethod(method: string): string {
  return methods[method] ?? method.replaceAll('_', ' ');
}
