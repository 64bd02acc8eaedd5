'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { CopyButton } from '@/components/copy-button';
import { ActionForm, useFormState } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { ImpersonationLock } from '@/components/form/impersonation-lock';
import { Button } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import { createApiKey } from '../actions';
import { lifetimes } from '../lifetimes';
import { PermissionBoxes, type PermissionChoice } from './permission-boxes';

type Props = { permissions: PermissionChoice[] };

/** Opens a dialog with two steps: what the key can do, then its value. */
export function CreateKeyButton({ permissions }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ImpersonationLock>
        <Button onClick={() => setIsOpen(true)}>
          <Plus aria-hidden className="size-4" />
          Create key
        </Button>
      </ImpersonationLock>
      {isOpen && (
        <Dialog onClose={() => setIsOpen(false)} title="Create an API key">
          <ActionForm action={createApiKey} className="mt-4 grid gap-4" isQuiet name="api-key">
            <Steps permissions={permissions} />
          </ActionForm>
        </Dialog>
      )}
    </>
  );
}

function Steps({ permissions }: Props) {
  const state = useFormState();
  if (state.status === 'done' && state.secret) return <NewKey value={state.secret} />;
  return (
    <>
      <Field autoComplete="off" label="Name" name="name" required />
      <PermissionBoxes permissions={permissions} />
      <Field as="select" defaultValue="90" label="Expires" name="expires">
        {lifetimes.map((days) => (
          <option key={days} value={days}>
            {days === 'never' ? 'Never' : `${days} days`}
          </option>
        ))}
      </Field>
      <FormMessage />
      <div className="flex justify-end gap-3">
        <CloseButton>Cancel</CloseButton>
        <SubmitButton>Create key</SubmitButton>
      </div>
    </>
  );
}

function NewKey({ value }: { value: string }) {
  const command = `curl -H "Authorization: Bearer ${value}" ${window.location.origin}/api/v1/whoami`;
  return (
    <>
      <p role="status">Copy this key now. You won’t be able to see it again.</p>
      <Copyable text={value} what="the key" />
      <p className="text-muted-foreground">See what it can do:</p>
      <Copyable text={command} what="the command" />
      <div className="flex justify-end">
        <CloseButton>I’ve saved it</CloseButton>
      </div>
    </>
  );
}

function Copyable({ text, what }: { text: string; what: string }) {
  return (
    <p className="bg-muted flex items-start justify-between gap-2 rounded-md p-3">
      <code className="min-w-0 [overflow-wrap:anywhere]">{text}</code>
      <CopyButton text={text} what={what} />
    </p>
  );
}
