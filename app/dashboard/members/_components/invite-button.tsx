'use client';

import { UserPlus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { ImpersonationLock } from '@/components/form/impersonation-lock';
import { Button } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { inviteMember } from '../invitations/actions';
import type { RoleChoice } from '../roles';
import { RoleField } from './role-field';

/** Opens the form that invites one person. */
export function InviteButton({
  roles,
  canInviteMany,
}: {
  roles: RoleChoice[];
  canInviteMany: boolean;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ImpersonationLock>
        <Button onClick={() => setIsOpen(true)}>
          <UserPlus aria-hidden className="size-4" />
          Invite
        </Button>
      </ImpersonationLock>
      {isOpen && (
        <Dialog onClose={() => setIsOpen(false)} title="Invite a member">
          <ActionForm action={inviteMember} className="mt-4 grid gap-4" name="invite">
            <div className="grid gap-1.5">
              <Field autoComplete="off" label="Email" name="email" required type="email" />
              {canInviteMany && (
                <p className="text-muted-foreground text-sm">
                  More than one?{' '}
                  <Link
                    className="text-primary rounded-sm font-medium underline-offset-4 hover:underline"
                    href="/dashboard/members/bulk"
                  >
                    Invite several people
                  </Link>
                </p>
              )}
            </div>
            <RoleField roles={roles} />
            <FormMessage />
            <div className="flex justify-end gap-3">
              <CloseButton>Cancel</CloseButton>
              <SubmitButton>Send invitation</SubmitButton>
            </div>
          </ActionForm>
        </Dialog>
      )}
    </>
  );
}
