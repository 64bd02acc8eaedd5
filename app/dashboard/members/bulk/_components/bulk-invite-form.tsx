'use client';

import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { RoleField } from '../../_components/role-field';
import type { RoleChoice } from '../../roles';
import { inviteInBatches } from '../invite-in-batches';
import { Progress } from './progress';

export function BulkInviteForm({ roles }: { roles: RoleChoice[] }) {
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  return (
    <ActionForm
      action={inviteInBatches((done, total) => setProgress({ done, total }))}
      className="grid gap-4"
      name="bulk-invite"
    >
      <Field as="textarea" label="Email addresses, one per line" name="emails" required />
      <div className="max-w-40">
        <RoleField roles={roles} />
      </div>
      <FormMessage />
      <Progress {...progress} />
      <SubmitButton className="justify-self-start">Send invitations</SubmitButton>
    </ActionForm>
  );
}
