import { BadgeCheck, MailWarning } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { Card } from '@/components/ui/card';
import type { Session } from '@/lib/auth/session';
import { displayName } from '@/lib/display-name';

export function ProfileCard({ user }: Pick<Session, 'user'>) {
  const name = displayName(user);
  const Icon = user.emailVerified ? BadgeCheck : MailWarning;
  return (
    <Card title="You">
      <div className="flex items-center gap-3">
        <Avatar name={name} />
        <div className="min-w-0 [overflow-wrap:anywhere]">
          <p className="font-medium" dir="auto">
            {name}
          </p>
          <p className="text-muted-foreground text-sm">{user.email}</p>
        </div>
      </div>
      <p className="text-muted-foreground flex items-center gap-2 text-sm">
        <Icon aria-hidden className={`size-4 ${user.emailVerified ? 'text-success' : ''}`} />
        {user.emailVerified ? 'Email verified' : 'Email not verified'}
      </p>
    </Card>
  );
}
