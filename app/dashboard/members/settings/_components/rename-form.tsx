'use client';

import { renameOrganization } from '@/app/dashboard/actions';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Card } from '@/components/ui/card';
import { Field, Input } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';

export function RenameForm({ name }: { name: string }) {
  const [state, action] = useFormAction(renameOrganization);
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <Card className="max-w-md" title="Name">
      <ActionForm action={action} className="grid gap-4" name="rename" state={state}>
        <Field error={fields?.name} label="Name of the organization">
          {(attributes) => (
            <Input
              {...attributes}
              autoComplete="organization"
              defaultValue={values?.name ?? name}
              key={name}
              maxLength={100}
              name="name"
              required
            />
          )}
        </Field>
        {!fields?.name && <FormMessage state={state} />}
        <SubmitButton className="justify-self-start">Rename</SubmitButton>
      </ActionForm>
    </Card>
  );
}
