import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { inviteMember } from '../actions';
import { RoleOptions } from './role-options';

export function InviteForm() {
  return (
    <ActionForm action={inviteMember} className="grid gap-3" name="invite">
      <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_auto]">
        <Field autoComplete="off" label="Email" name="email" required type="email" />
        <Field as="select" defaultValue="member" label="Role" name="role">
          <RoleOptions />
        </Field>
        <SubmitButton className="sm:mt-6.5">Invite</SubmitButton>
      </div>
      <FormMessage />
    </ActionForm>
  );
}
