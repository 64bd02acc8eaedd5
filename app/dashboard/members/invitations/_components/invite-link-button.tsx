'use client';

import { useState } from 'react';
import { Copyable } from '@/components/copyable';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/auth/form-state';
import { readInviteLink } from '../actions';

/** Shows the link in the invitation's email, for when the email doesn't arrive. It isn't in the page until then. */
export function InviteLinkButton({ id, email }: { id: string; email: string }) {
  const [link, setLink] = useState<string>();
  const read: FormAction = async (previous, form) => {
    const state = await readInviteLink(previous, form);
    if (state.status === 'done') setLink(state.secret);
    return state;
  };
  return (
    <>
      <ActionForm action={read} className="contents" isQuiet name={`link-${id}`}>
        <input name="invitation" type="hidden" value={id} />
        <SubmitButton aria-label={`Get link for ${email}`} variant="ghost">
          Get link
        </SubmitButton>
        <FormMessage />
      </ActionForm>
      {link && (
        <Dialog onClose={() => setLink(undefined)} title={`Invite link for ${email}`}>
          <div className="mt-2 grid gap-4">
            <p className="text-muted-foreground">
              Share it only with them. Anyone who has the link can accept the invitation.
            </p>
            <Copyable text={link} what="the link" />
            <div className="flex justify-end">
              <CloseButton variant="primary">Done</CloseButton>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
