import { connection } from 'next/server';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/auth/form-state';
import type { Session } from '@/lib/auth/session';
import { fetchOwnOrganizations } from '@/lib/workos/organizations';
import { acceptInvitation, switchOrganization } from '../actions';
import { listOwnInvitations } from '../invitations';

/** The organizations that the user was invited or added to. Calls WorkOS, so render it inside `<Suspense>`. */
export async function JoinCard({ session: { user } }: { session: Session }) {
  await connection();
  const [invitations, organizations] = await Promise.all([
    listOwnInvitations(user).catch(() => []),
    fetchOwnOrganizations(user.id).catch(() => []),
  ]);
  if (invitations.length + organizations.length === 0) return null;
  return (
    <Card title="Join an organization">
      <ul className="-my-3 divide-y">
        {invitations.map(({ id, name }) => (
          <Choice
            action={acceptInvitation}
            field="invitation"
            key={id}
            label="Accept invitation"
            name={name}
            value={id}
          />
        ))}
        {organizations.map(({ id, name }) => (
          <Choice
            action={switchOrganization}
            field="organization"
            key={id}
            label="Open"
            name={name}
            value={id}
          />
        ))}
      </ul>
    </Card>
  );
}

type ChoiceProps = {
  action: FormAction;
  field: string;
  value: string;
  name: string;
  label: string;
};

function Choice({ action, field, value, name, label }: ChoiceProps) {
  return (
    <li className="py-3">
      <ActionForm action={action} className="grid gap-3" name={`join-${value}`}>
        <input name={field} type="hidden" value={value} />
        <div className="flex items-center justify-between gap-4">
          <span className="min-w-0 font-medium [overflow-wrap:anywhere]" dir="auto">
            {name}
          </span>
          <SubmitButton aria-label={`${label}: ${name}`} variant="secondary">
            {label}
          </SubmitButton>
        </div>
        <FormMessage withFields />
      </ActionForm>
    </li>
  );
}
