import { CircleCheck, CircleX, Unlink } from 'lucide-react';
import Link from 'next/link';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { CardFooter } from '@/app/dashboard/_components/card-footer';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { MessagePage } from '@/components/message-page';
import { buttonClass } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Session } from '@/lib/auth/session';
import { approveRemoval, declineRemoval } from '../actions';
import { readRemoval } from '../queries';

const list = { href: '/dashboard/agents', title: 'Connected agents' } as const;

const decided = {
  approved: { icon: CircleCheck, title: 'Request approved' },
  declined: { icon: CircleX, title: 'Request declined' },
};

const back = (
  <Link className={buttonClass('secondary')} href={list.href}>
    Back to connected agents
  </Link>
);

/** Calls WorkOS, so render it inside `<Suspense>`. The heading depends on the request's state. */
export async function Removal({ session, ticket }: { session: Session; ticket: Promise<string> }) {
  await connection();
  const sealed = await ticket;
  const removal = await readRemoval(sealed, session);
  if (!removal) {
    return (
      <MessagePage actions={back} icon={Unlink} title="This link doesn’t work" tone="warning">
        <p>It’s expired, or it was meant for another user or organization.</p>
      </MessagePage>
    );
  }
  if (removal.outcome) {
    return (
      <MessagePage actions={back} {...decided[removal.outcome]}>
        <p>This link can’t be used again.</p>
      </MessagePage>
    );
  }
  const { agent, member } = removal;
  return (
    <Request>
      <Card className="max-w-xl" title={`Remove ${member.name}?`}>
        <p className="[overflow-wrap:anywhere]">
          <strong className="font-medium">{agent}</strong> requests to remove {member.name}
          {member.email !== member.name && ` (${member.email})`} from this organization. They’ll
          lose access immediately and be signed out of it.
        </p>
        <CardFooter>
          <Decision
            action={declineRemoval}
            label="Decline"
            name="decline"
            ticket={sealed}
            variant="secondary"
          />
          <Decision
            action={approveRemoval}
            label="Remove member"
            name="approve"
            ticket={sealed}
            variant="destructive"
          />
        </CardFooter>
      </Card>
    </Request>
  );
}

function Request({ children }: { children: ReactNode }) {
  return (
    <>
      <PageTitle parent={list} title="Approve a removal">
        Agents need your approval to remove a member.
      </PageTitle>
      {children}
    </>
  );
}

type Props = {
  action: typeof approveRemoval;
  label: string;
  name: string;
  ticket: string;
  variant: 'destructive' | 'secondary';
};

function Decision({ action, label, name, ticket, variant }: Props) {
  return (
    <ActionForm
      action={action}
      className="grid min-w-0 gap-3 has-[[role=alert]]:basis-full"
      name={name}
    >
      <input name="ticket" type="hidden" value={ticket} />
      <FormMessage />
      <SubmitButton className="justify-self-end" variant={variant}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}

export function RemovalSkeleton() {
  return (
    <Request>
      <Card className="max-w-xl" title="Removal request">
        <Skeleton className="h-5 w-full" />
        <Skeleton className="h-5 w-3/5" />
        <CardFooter>
          <Skeleton className="h-9 w-20" />
          <Skeleton className="h-9 w-32" />
        </CardFooter>
      </Card>
    </Request>
  );
}
