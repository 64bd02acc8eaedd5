import { CardFooter } from '@/app/dashboard/_components/card-footer';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { SaveButton } from '@/components/form/save-button';
import { Card } from '@/components/ui/card';
import { rowClass } from '@/components/ui/field';
import { renameOrganization } from '../actions';

export function RenameForm({ name }: { name: string }) {
  return (
    <Card title="Organization">
      <ActionForm action={renameOrganization} className="grid gap-4" name="rename">
        <Field
          autoComplete="organization"
          className={rowClass}
          defaultValue={name}
          label="Organization name"
          maxLength={100}
          name="name"
          required
        />
        <FormMessage />
        <CardFooter hint="Only admins can change this.">
          <SaveButton />
        </CardFooter>
      </ActionForm>
    </Card>
  );
}
