'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Field, Input, Select } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { inviteMember } from '../actions';
import { RoleOptions } from './role-options';

export function InviteForm() {
  const [state, action] = useFormAction(inviteMember);
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <ActionForm action={action} className="grid gap-3" name="invite" state={state}>
      <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_auto]">
        <Field error={fields?.email} label="Email">
          {(attributes) => (
            <Input
              {...attributes}
              autoComplete="off"
              defaultValue={values?.email}
              name="email"
              required
              type="email"
            />
          )}
        </Field>
        <Field error={fields?.role} label="Role">
          {(attributes) => (
            <Select {...attributes} defaultValue={values?.role ?? 'member'} name="role">
              <RoleOptions />
            </Select>
          )}
        </Field>
        <SubmitButton className="sm:mt-6.5">Invite</SubmitButton>
      </div>
      {!fields && <FormMessage state={state} />}
    </ActionForm>
  );
}
