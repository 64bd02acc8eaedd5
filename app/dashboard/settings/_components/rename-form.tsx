import { CardFooter } from '@/app/dashboard/_components/card-footer';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { SaveButton } from '@/components/form/save-button';
import { Card } from '@/components/ui/card';
import { rowClass } from '@/components/ui/field';
import { Skeleton } from '@/components/ui/skeleton';
import { renameOrganization } from '../actions';

const title = 'Organization';
const hint = 'Members see this name, and so do the people you invite.';

export function RenameForm({ name }: { name: string }) {
  return (
    <Card title={title}>
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
        <CardFooter hint={hint}>
          <SaveButton />
        </CardFooter>
      </ActionForm>
    </Card>
  );
}

export function RenameFormSkeleton() {
  return (
    <Card title={title}>
      <div className={`grid gap-1.5 text-sm ${rowClass}`}>
        <p className="font-medium">Organization name</p>
        <Skeleton className="h-9" />
      </div>
      <CardFooter hint={hint}>
        <Skeleton className="h-9 w-16" />
      </CardFooter>
    </Card>
  );
}
