import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import type { Session } from '@/lib/auth/session';
import { Countdown } from './countdown';
import { Identifier } from './identifier';

export function SessionCard({ session: { sessionId, user, expiresAt } }: { session: Session }) {
  return (
    <Card title="Session">
      <Details
        items={[
          { label: 'Token expires', value: <Countdown until={expiresAt} /> },
          { label: 'Session ID', value: <Identifier value={sessionId} what="the session ID" /> },
          { label: 'User ID', value: <Identifier value={user.id} what="the user ID" /> },
        ]}
      />
    </Card>
  );
}
