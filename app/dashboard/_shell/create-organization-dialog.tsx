import { createOrganization } from '@/app/dashboard/actions';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';

export function CreateOrganizationDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title="Create an organization">
      <p className="text-muted-foreground mt-2">You’ll be its admin, and we’ll switch you to it.</p>
      <ActionForm action={createOrganization} className="mt-4 grid gap-4" name="new-organization">
        <Field autoComplete="organization" label="Name" maxLength={100} name="name" required />
        <FormMessage />
        <div className="flex justify-end gap-3">
          <CloseButton>Cancel</CloseButton>
          <SubmitButton>Create organization</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
