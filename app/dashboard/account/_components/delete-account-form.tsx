import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { deleteAccount } from '../actions';

export function DeleteAccountForm({ email }: { email: string }) {
  return (
    <Card title="Delete account">
      <p className="text-muted-foreground">
        This permanently deletes your account, removes you from every organization, and deletes
        organizations without other members. You must have signed in within the last five minutes.
      </p>
      <ActionForm action={deleteAccount} className="grid gap-4" name="delete-account">
        <Field
          autoComplete="off"
          className="max-w-md"
          label={`Type ${email} to confirm`}
          name="email"
        />
        <FormMessage />
        <SubmitButton className="justify-self-start" variant="destructive">
          Delete account
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
