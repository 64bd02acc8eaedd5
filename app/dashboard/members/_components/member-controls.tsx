'use client';

import { useRef } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { changeRole, removeMember } from '../actions';
import { RoleOptions } from './role-options';

/** Changes the role of a member, or removes them after confirmation. */
export function MemberControls({ id, name, role }: { id: string; name: string; role: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div className="flex flex-wrap items-start gap-2">
      <ActionForm action={changeRole} className="grid gap-2" key={role} name={`role-${id}`}>
        <div className="flex gap-2">
          <input name="membership" type="hidden" value={id} />
          <Select aria-label={`Role of ${name}`} className="w-32" defaultValue={role} name="role">
            <RoleOptions current={role} />
          </Select>
          <SubmitButton aria-label={`Save role of ${name}`} variant="secondary">
            Save
          </SubmitButton>
        </div>
        <FormMessage withFields />
      </ActionForm>
      <Button
        aria-label={`Remove ${name}`}
        onClick={() => dialog.current?.showModal()}
        variant="ghost"
      >
        Remove
      </Button>
      <Dialog ref={dialog} title={`Remove ${name}?`}>
        <p className="text-muted-foreground mt-2">
          They’ll lose access immediately and be signed out of this organization. You can invite
          them again later.
        </p>
        <ActionForm action={removeMember} className="mt-5 grid gap-3" name={`remove-${id}`}>
          <input name="membership" type="hidden" value={id} />
          <FormMessage />
          <div className="flex justify-end gap-3">
            <Button onClick={() => dialog.current?.close()} variant="secondary">
              Cancel
            </Button>
            <SubmitButton variant="destructive">Remove</SubmitButton>
          </div>
        </ActionForm>
      </Dialog>
    </div>
  );
}
