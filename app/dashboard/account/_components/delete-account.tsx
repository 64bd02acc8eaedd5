'use client';

import { useEffect, useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { ImpersonationLock } from '@/components/form/impersonation-lock';
import { useHasDraft } from '@/components/form/use-has-draft';
import { Button } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { deleteAccount } from '../actions';
import { DangerRow } from './danger-row';

const form = 'delete-account';

/** Opens by itself for a user who comes back from confirming that it's them. */
export function DeleteAccount({ email }: { email: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const isResumed = useHasDraft(form);
  useEffect(() => {
    if (isResumed) setIsOpen(true);
  }, [isResumed]);
  return (
    <DangerRow
      text="Permanently deletes your account and any organization where you’re the only member."
      title="Delete account"
    >
      <ImpersonationLock>
        <Button onClick={() => setIsOpen(true)} variant="danger">
          Delete account…
        </Button>
      </ImpersonationLock>
      {isOpen && (
        <Dialog onClose={() => setIsOpen(false)} title="Delete your account?">
          <p className="text-muted-foreground mt-2">
            You can’t undo this. If you signed in more than five minutes ago, you’ll be asked to
            sign in again.
          </p>
          <ActionForm action={deleteAccount} className="mt-4 grid gap-4" name={form}>
            <Field autoComplete="off" label={`Type ${email} to confirm`} name="email" />
            <FormMessage />
            <div className="flex justify-end gap-3">
              <CloseButton>Cancel</CloseButton>
              <SubmitButton variant="destructive">Delete account</SubmitButton>
            </div>
          </ActionForm>
        </Dialog>
      )}
    </DangerRow>
  );
}
