import type { LucideIcon } from 'lucide-react';
import { connection } from 'next/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import type { Intent } from '../intents';
import type { Setup } from '../queries';
import { describeState } from '../states';
import { PortalForm } from './portal-form';

type Props = {
  title: string;
  intent: Intent;
  empty: { icon: LucideIcon; title: string; text: string; button: string };
  /** The button's text once there is something. */
  manage: string;
  read: () => Promise<Setup[]>;
};

const tones = {
  success: 'text-success',
  warning: 'border-warning-border bg-warning text-warning-foreground',
  destructive: 'text-destructive',
  neutral: '',
};

/** Connections, domains, or directories, with their status. Calls WorkOS, so render it inside `<Suspense>`. */
export async function SetupCard({ title, intent, empty, manage, read }: Props) {
  await connection();
  const setups = await read();
  return (
    <Card title={title}>
      {setups.length === 0 && (
        <Empty icon={empty.icon} title={empty.title}>
          {empty.text}
        </Empty>
      )}
      <ul className="-my-2 grid grid-cols-[minmax(0,1fr)] divide-y empty:hidden">
        {setups.map(({ id, name, detail, state }) => {
          const { label, tone } = describeState(state);
          return (
            <li className="flex items-center justify-between gap-4 py-3" key={id}>
              <span className="min-w-0">
                <span className="block truncate font-medium" dir="auto">
                  {name}
                </span>
                {detail && <span className="text-muted-foreground text-sm">{detail}</span>}
              </span>
              <Badge className={tones[tone]} variant="status">
                {label}
              </Badge>
            </li>
          );
        })}
      </ul>
      <div className="mt-auto">
        <PortalForm intent={intent}>{setups.length === 0 ? empty.button : manage}</PortalForm>
      </div>
    </Card>
  );
}

export function SetupCardSkeleton({ title }: { title: string }) {
  return (
    <Card title={title}>
      <div className="flex items-center justify-between gap-4 py-1">
        <div className="grid gap-1.5">
          <Skeleton className="h-5 w-32" />
          <Skeleton className="h-4 w-24" />
        </div>
        <Skeleton className="h-6 w-16" />
      </div>
      <Skeleton className="mt-auto h-9 w-28" />
    </Card>
  );
}
