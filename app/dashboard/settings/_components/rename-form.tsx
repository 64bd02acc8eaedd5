import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { renameOrganization } from '../actions';

export function RenameForm({ name }: { name: string }) {
  return (
    <Card className="max-w-md" title="Name">
      <ActionForm action={renameOrganization} className="grid gap-4" name="rename">
        <Field
          autoComplete="organization"
          defaultValue={name}
          label="Organization name"
          maxLength={100}
          name="name"
          required
        />
        <FormMessage />
        <SubmitButton className="justify-self-start">Save</SubmitButton>
      </ActionForm>
    </Card>
  );
}
