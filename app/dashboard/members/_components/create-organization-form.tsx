'use client';

import { createOrganization } from '@/app/dashboard/actions';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Card } from '@/components/ui/card';
import { Field, Input } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';

/** For people in no organization: makes one, with them as its admin. */
export function CreateOrganizationForm() {
  const [state, action] = useFormAction(createOrganization);
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <Card className="max-w-md" title="Create an organization">
      <p className="text-muted-foreground">
        Members, roles and permissions belong to an organization. You become its admin.
      </p>
      <ActionForm action={action} className="grid gap-4" name="create-organization" state={state}>
        <Field error={fields?.name} label="Name">
          {(attributes) => (
            <Input
              {...attributes}
              autoComplete="organization"
              defaultValue={values?.name}
              maxLength={100}
              name="name"
              required
            />
          )}
        </Field>
        {!fields && <FormMessage state={state} />}
        <SubmitButton className="justify-self-start">Create organization</SubmitButton>
      </ActionForm>
    </Card>
  );
}
