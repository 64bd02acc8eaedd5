import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { RoleOptions } from '../../_components/role-options';
import { inviteMany } from '../actions';

export function BulkInviteForm() {
  return (
    <Card className="max-w-xl" title="Email addresses">
      <ActionForm action={inviteMany} className="grid gap-4" name="bulk-invite">
        <Field as="textarea" label="Email addresses, one per line" name="emails" required />
        <Field as="select" className="max-w-40" defaultValue="member" label="Role" name="role">
          <RoleOptions />
        </Field>
        <FormMessage />
        <SubmitButton className="justify-self-start">Invite all</SubmitButton>
      </ActionForm>
    </Card>
  );
}
