'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Copyable } from '@/components/copyable';
import { ActionForm, useFormState } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { ImpersonationLock } from '@/components/form/impersonation-lock';
import { Button } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/dialog';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/auth/form-state';
import { createApiKey } from '../actions';
import { lifetimes } from '../lifetimes';
import { PermissionBoxes, type PermissionChoice } from './permission-boxes';

type Props = { permissions: PermissionChoice[] };

/** Opens a dialog with two steps: what the key can do, then its value. */
export function CreateKeyButton({ permissions }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [created, setCreated] = useState<string>();
  const create: FormAction = async (previous, form) => {
    const state = await createApiKey(previous, form);
    if (state.status === 'done') setCreated(String(form.get('name')).trim());
    return state;
  };
  function close() {
    setIsOpen(false);
    setCreated(undefined);
  }
  return (
    <>
      <ImpersonationLock>
        <Button onClick={() => setIsOpen(true)}>
          <Plus aria-hidden className="size-4" />
          Create key
        </Button>
      </ImpersonationLock>
      {isOpen && (
        <Dialog
          onClose={close}
          title={created ? `API key “${created}” created` : 'Create an API key'}
        >
          <ActionForm action={create} className="mt-4 grid gap-4" isQuiet name="api-key">
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
      <div className="grid gap-1.5">
        <p className="text-sm font-medium">Try it:</p>
        <Copyable text={command} what="the command" />
      </div>
      <div className="flex justify-end">
        <CloseButton variant="primary">I’ve saved it</CloseButton>
      </div>
    </>
  );
}
