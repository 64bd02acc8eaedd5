'use client';

import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '@/components/copy-text';
import { ActionForm } from '@/components/form/action-form';
import { ConfirmDialog } from '@/components/form/confirm-dialog';
import { FormMessage } from '@/components/form/form-message';
import { ImpersonationLock } from '@/components/form/impersonation-lock';
import { SaveButton } from '@/components/form/save-button';
import { buttonClass } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { Menu, MenuButton } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import { changeRole, removeMember } from '../actions';
import type { RoleChoice } from '../roles';
import { RoleField } from './role-field';

type Props = {
  id: string;
  userId: string;
  name: string;
  role: RoleChoice;
  /** The roles that can be assigned. */
  choices: RoleChoice[];
  isManaged: boolean;
};

export function MemberMenu(member: Props) {
  const [dialog, setDialog] = useState<'role' | 'remove'>();
  const { id, userId, name, isManaged } = member;
  const onClose = () => setDialog(undefined);
  return (
    <>
      <Menu
        align="end"
        className="w-44"
        id={`menu-${id}`}
        label={`Actions for ${name}`}
        trigger={<Ellipsis aria-hidden className="size-4" />}
        triggerClass={buttonClass('ghost', 'icon')}
      >
        <MenuButton onClick={() => copyId(userId)}>Copy user ID</MenuButton>
        {isManaged ? (
          <p className="text-muted-foreground px-2.5 py-2 text-sm">
            Managed by your directory. Change their role or remove them there.
          </p>
        ) : (
          <ImpersonationLock>
            <MenuButton onClick={() => setDialog('role')}>Change role…</MenuButton>
            <MenuButton isDestructive onClick={() => setDialog('remove')}>
              Remove…
            </MenuButton>
          </ImpersonationLock>
        )}
      </Menu>
      {dialog === 'role' && <RoleDialog {...member} onClose={onClose} />}
      {dialog === 'remove' && (
        <ConfirmDialog
          action={removeMember}
          fields={{ membership: id }}
          name={`remove-${id}`}
          onClose={onClose}
          title={`Remove ${name}?`}
          verb="Remove"
        >
          They’ll lose access immediately and be signed out of this organization. You can invite
          them again later.
        </ConfirmDialog>
      )}
    </>
  );
}

async function copyId(userId: string) {
  if (await copyText(userId, 'the user ID')) toast('User ID copied.');
}

function RoleDialog({ id, name, role, choices, onClose }: Props & { onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title={`Change ${name}’s role`}>
      <ActionForm action={changeRole} className="mt-4 grid gap-4" name={`role-${id}`}>
        <input name="membership" type="hidden" value={id} />
        <RoleField current={role} roles={choices} />
        <FormMessage />
        <div className="flex justify-end gap-3">
          <CloseButton>Cancel</CloseButton>
          <SaveButton />
        </div>
      </ActionForm>
    </Dialog>
  );
}
