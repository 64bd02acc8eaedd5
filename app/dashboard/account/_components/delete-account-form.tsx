'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Card } from '@/components/ui/card';
import { Field, Input } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { deleteAccount } from '../actions';

export function DeleteAccountForm({ email }: { email: string }) {
  const [state, action] = useFormAction(deleteAccount);
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <Card title="Delete account">
      <p className="text-muted-foreground">
        You lose your memberships and cannot undo it. It needs a sign-in of the last five minutes.
      </p>
      <ActionForm action={action} className="grid gap-4" name="delete-account" state={state}>
        <Field className="max-w-md" error={fields?.email} label={`Type ${email} to confirm`}>
          {(attributes) => (
            <Input {...attributes} autoComplete="off" defaultValue={values?.email} name="email" />
          )}
        </Field>
        {!fields && <FormMessage state={state} />}
        <SubmitButton className="justify-self-start" variant="destructive">
          Delete account
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
