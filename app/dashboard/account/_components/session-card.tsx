import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import type { Session } from '@/lib/auth/session';
import { Identifier } from './identifier';

export function SessionCard({
  session: { sessionId, user, organizationId },
}: {
  session: Session;
}) {
  const ids = [
    { label: 'Session ID', id: sessionId, what: 'the session ID' },
    { label: 'User ID', id: user.id, what: 'the user ID' },
    { label: 'Organization ID', id: organizationId, what: 'the organization ID' },
  ];
  return (
    <Card title="Session">
      <Details
        items={ids.map(({ label, id, what }) => ({
          label,
          value: id ? <Identifier value={id} what={what} /> : 'None',
        }))}
      />
    </Card>
  );
}
