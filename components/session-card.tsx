import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import type { Session } from '@/lib/auth';

export function SessionCard({ session }: { session: Session }) {
  return (
    <Card title="Session">
      <Details
        items={[
          {
            label: 'Session ID',
            value: <code className="font-mono text-sm">{session.sessionId}</code>,
          },
          { label: 'User ID', value: <code className="font-mono text-sm">{session.user.id}</code> },
        ]}
      />
    </Card>
  );
}
