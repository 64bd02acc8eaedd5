import { Bot } from 'lucide-react';
import { connection } from 'next/server';
import { Item } from '@/app/dashboard/_components/item';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { ConfirmButton } from '@/components/form/confirm-button';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
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
          Add the URL above to an agent. It appears here once you approve it.
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
    <Item
      details={
        <>
          {URL.canParse(clientId) && `${new URL(clientId).host} · `}
          {lastCall ? (
            <>
              Last call <RelativeTime date={lastCall} />
            </>
          ) : (
            'No calls yet'
          )}
        </>
      }
      icon={Bot}
      title={name}
    >
      <ConfirmButton
        action={revokeAgent}
        description={`Revoke ${name}`}
        fields={{ agent: id, client: clientId }}
        label="Revoke"
        name={`revoke-${id}`}
        title={`Revoke access for ${name}?`}
        variant="secondary"
        verb="Revoke access"
      >
        It can request access again.
      </ConfirmButton>
    </Item>
  );
}
