'use client';

import type { ReactNode } from 'react';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/auth/form-state';
import { ActionForm } from './action-form';
import { FormMessage } from './form-message';

type Props = {
  title: string;
  /** Explains what happens if the user confirms. */
  children: ReactNode;
  /** The text of the button that confirms, such as “Revoke key”. */
  verb: string;
  action: FormAction;
  /** The form's name, unique on its page. */
  name: string;
  fields?: Record<string, string>;
  onClose: () => void;
};

/** Asks before it runs an action that can't be undone. */
export function ConfirmDialog({
  title,
  children,
  verb,
  action,
  name,
  fields = {},
  onClose,
}: Props) {
  return (
    <Dialog onClose={onClose} title={title}>
      <div className="text-muted-foreground mt-2">{children}</div>
      <ActionForm action={action} className="mt-5 grid gap-3" name={name}>
        {Object.entries(fields).map(([field, value]) => (
          <input key={field} name={field} type="hidden" value={value} />
        ))}
        <FormMessage withFields />
        <div className="flex justify-end gap-3">
          <CloseButton>Cancel</CloseButton>
          <SubmitButton variant="destructive">{verb}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}
