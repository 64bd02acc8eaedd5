import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { createOrganization } from '../actions';

/** For users without an organization. */
export function CreateOrganizationForm() {
  return (
    <Card className="max-w-md" title="Create an organization">
      <p className="text-muted-foreground">
        Members, roles, and permissions belong to an organization. You become its admin.
      </p>
      <ActionForm action={createOrganization} className="grid gap-4" name="create-organization">
        <Field autoComplete="organization" label="Name" maxLength={100} name="name" required />
        <FormMessage />
        <SubmitButton className="justify-self-start">Create organization</SubmitButton>
      </ActionForm>
    </Card>
  );
}
