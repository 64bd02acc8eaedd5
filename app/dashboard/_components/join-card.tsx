import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/auth/form-state';
import { roles } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';
import { OrganizationTile } from '../_shell/organization-tile';
import { acceptInvitation, switchOrganization } from '../actions';
import type { OwnInvitation } from '../invitations';

type Props = {
  invitations: OwnInvitation[];
  organizations: { id: string; name: string; role: string }[];
};

/** The organizations that the user was invited or added to. */
export function JoinCard({ invitations, organizations }: Props) {
  return (
    <Card title="Join an organization">
      <ul className="-my-3 divide-y">
        {invitations.map(({ id, organizationId, inviter, role, name }) => (
          <Choice
            action={acceptInvitation}
            details={[inviter && `Invited by ${inviter}`, role && titleOf(roles, role)]}
            field="invitation"
            key={id}
            name={name}
            organizationId={organizationId}
            value={id}
            verb={{ label: 'Accept', description: 'Accept invitation' }}
          />
        ))}
        {organizations.map(({ id, role, name }) => (
          <Choice
            action={switchOrganization}
            details={[titleOf(roles, role)]}
            field="organization"
            key={id}
            name={name}
            organizationId={id}
            value={id}
            verb={{ label: 'Open', description: 'Open' }}
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
  organizationId: string;
  details: (string | false | null | undefined)[];
  verb: { label: string; description: string };
};

function Choice({ action, field, value, name, organizationId, details, verb }: ChoiceProps) {
  return (
    <li className="py-3">
      <ActionForm action={action} className="grid gap-3" name={`join-${value}`}>
        <input name={field} type="hidden" value={value} />
        <div className="flex items-center gap-3">
          <OrganizationTile id={organizationId} name={name} />
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            <span className="block font-medium" dir="auto">
              {name}
            </span>
            <span className="text-muted-foreground block text-sm">
              {details.filter(Boolean).join(' · ')}
            </span>
          </span>
          <SubmitButton aria-label={`${verb.description}: ${name}`}>{verb.label}</SubmitButton>
        </div>
        <FormMessage withFields />
      </ActionForm>
    </li>
  );
}
