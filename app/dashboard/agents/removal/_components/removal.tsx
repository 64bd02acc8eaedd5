import { MailQuestionMark } from 'lucide-react';
import { connection } from 'next/server';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Session } from '@/lib/auth/session';
import { approveRemoval, declineRemoval } from '../actions';
import { readRemoval } from '../queries';

const decided = { approved: 'You approved this request', declined: 'You declined this request' };

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function Removal({ session, ticket }: { session: Session; ticket: Promise<string> }) {
  await connection();
  const sealed = await ticket;
  const removal = await readRemoval(sealed, session);
  if (!removal) {
    return (
      <Empty icon={MailQuestionMark} title="This link doesn’t work">
        It’s more than 15 minutes old, or for someone else, or for another organization.
      </Empty>
    );
  }
  if (removal.outcome) {
    return (
      <Empty icon={MailQuestionMark} title={decided[removal.outcome]}>
        A link works once. You can close this page.
      </Empty>
    );
  }
  const { agent, member } = removal;
  return (
    <Card className="max-w-xl" title={`Remove ${member.name}?`}>
      <p className="[overflow-wrap:anywhere]">
        <strong className="font-medium">{agent}</strong> asks to remove {member.name} (
        {member.email}) from this organization. They’ll lose access immediately and be signed out of
        it.
      </p>
      <div className="flex flex-wrap items-start gap-2">
        <Decision
          action={approveRemoval}
          label={`Remove ${member.name}`}
          name="approve"
          ticket={sealed}
          variant="danger"
        />
        <Decision
          action={declineRemoval}
          label="Decline"
          name="decline"
          ticket={sealed}
          variant="secondary"
        />
      </div>
    </Card>
  );
}

type Props = {
  action: typeof approveRemoval;
  label: string;
  name: string;
  ticket: string;
  variant: 'danger' | 'secondary';
};

function Decision({ action, label, name, ticket, variant }: Props) {
  return (
    <ActionForm action={action} className="grid gap-3" name={name}>
      <input name="ticket" type="hidden" value={ticket} />
      <SubmitButton className="justify-self-start" variant={variant}>
        {label}
      </SubmitButton>
      <FormMessage />
    </ActionForm>
  );
}

export function RemovalSkeleton() {
  return (
    <Card className="max-w-xl" title="Request">
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-56" />
      <Skeleton className="h-10 w-40" />
    </Card>
  );
}
