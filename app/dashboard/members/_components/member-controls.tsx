'use client';

import { useRef } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { changeRole, removeMember } from '../actions';
import { RoleOptions } from './role-options';

/** Changes the role of a member, or removes them after a question. */
export function MemberControls({ id, name, role }: { id: string; name: string; role: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [roleState, submitRole] = useFormAction(changeRole);
  const [removal, submitRemoval] = useFormAction(removeMember);
  return (
    <div className="grid justify-items-start gap-2 md:justify-items-end">
      <div className="flex flex-wrap gap-2">
        <ActionForm
          action={submitRole}
          className="flex gap-2"
          key={role}
          name={`role-${id}`}
          state={roleState}
        >
          <input name="membership" type="hidden" value={id} />
          <Select aria-label={`Role of ${name}`} className="w-32" defaultValue={role} name="role">
            <RoleOptions current={role} />
          </Select>
          <SubmitButton aria-label={`Save role of ${name}`} variant="secondary">
            Save
          </SubmitButton>
        </ActionForm>
        <Button
          aria-label={`Remove ${name}`}
          onClick={() => dialog.current?.showModal()}
          variant="ghost"
        >
          Remove
        </Button>
      </div>
      <FormMessage state={roleState} />
      <Dialog ref={dialog} title={`Remove ${name}?`}>
        <p className="text-muted-foreground mt-2">
          They lose access at once and their sessions in this organization end. You can invite them
          again.
        </p>
        <ActionForm
          action={submitRemoval}
          className="mt-5 grid gap-3"
          name={`remove-${id}`}
          state={removal}
        >
          <input name="membership" type="hidden" value={id} />
          <FormMessage state={removal} />
          <div className="flex justify-end gap-3">
            <Button onClick={() => dialog.current?.close()} variant="secondary">
              Keep
            </Button>
            <SubmitButton variant="destructive">Remove</SubmitButton>
          </div>
        </ActionForm>
      </Dialog>
    </div>
  );
}
