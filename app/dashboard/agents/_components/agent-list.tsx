import { Bot } from 'lucide-react';
import { connection } from 'next/server';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { ConfirmButton } from '@/components/form/confirm-button';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { revokeAgent } from '../actions';
import { type Agent, listAgents } from '../queries';

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function AgentList({ session }: { session: Session }) {
  await connection();
  const agents = await listAgents(session.user.id);
  return (
    <Card title="Connected agents">
      {agents.length === 0 ? (
        <Empty icon={Bot} title="No agents yet">
          Add the URL above to an agent. It appears here once you let it in.
        </Empty>
      ) : (
        <ul className="-my-3 divide-y">
          {agents.map((agent) => (
            <AgentItem key={agent.id} {...agent} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function AgentItem({ id, name, clientId, lastCall }: Agent) {
  return (
    <li className="flex flex-wrap items-center gap-3 py-3 transition-opacity has-aria-busy:opacity-60">
      <span className="bg-muted grid size-9 shrink-0 place-items-center rounded-md">
        <Bot aria-hidden className="text-muted-foreground size-4.5" />
      </span>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
        <p className="text-muted-foreground text-sm [overflow-wrap:anywhere]">
          {URL.canParse(clientId) && `${new URL(clientId).host} · `}
          {lastCall ? (
            <>
              Last call <RelativeTime date={lastCall} />
            </>
          ) : (
            'No calls yet'
          )}
        </p>
      </div>
      <ConfirmButton
        action={revokeAgent}
        description={`Revoke ${name}`}
        fields={{ agent: id }}
        label="Revoke"
        name={`revoke-${id}`}
        title={`Revoke ${name}?`}
        variant="secondary"
        verb="Revoke access"
      >
        It loses access immediately. It can ask you for access again.
      </ConfirmButton>
    </li>
  );
}

export function AgentListSkeleton() {
  return (
    <Card title="Connected agents">
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
