'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Card } from '@/components/ui/card';
import { controlClass, Field, Select } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { cn } from '@/lib/cn';
import { RoleOptions } from '../../_components/role-options';
import { inviteMany } from '../../actions';

export function BulkInviteForm() {
  const [state, action] = useFormAction(inviteMany);
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <Card className="max-w-xl" title="Addresses">
      <ActionForm action={action} className="grid gap-4" name="bulk-invite" state={state}>
        <Field error={fields?.emails} label="One in each line">
          {(attributes) => (
            <textarea
              {...attributes}
              className={cn(controlClass, 'h-40 w-full py-2')}
              defaultValue={values?.emails}
              name="emails"
              required
            />
          )}
        </Field>
        <Field className="max-w-40" error={fields?.role} label="Role">
          {(attributes) => (
            <Select {...attributes} defaultValue={values?.role ?? 'member'} name="role">
              <RoleOptions />
            </Select>
          )}
        </Field>
        {!fields && <FormMessage state={state} />}
        <SubmitButton className="justify-self-start">Invite all</SubmitButton>
      </ActionForm>
    </Card>
  );
}
