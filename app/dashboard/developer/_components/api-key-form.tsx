'use client';

import { CopyButton } from '@/components/copy-button';
import { ActionForm, useFormState } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Alert } from '@/components/ui/alert';
import { SubmitButton } from '@/components/ui/submit-button';
import { createApiKey } from '../actions';

type Permissions = { slug: string; title: string }[];

export function ApiKeyForm({ permissions }: { permissions: Permissions }) {
  return (
    <ActionForm action={createApiKey} className="grid gap-4" name="api-key">
      <Field autoComplete="off" className="max-w-md" label="Name" name="name" required />
      <PermissionBoxes permissions={permissions} />
      <NewKey />
      <FormMessage />
      <SubmitButton className="justify-self-start">Create key</SubmitButton>
    </ActionForm>
  );
}

function PermissionBoxes({ permissions }: { permissions: Permissions }) {
  const state = useFormState();
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">Permissions</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {permissions.map(({ slug, title }) => (
          <label className="flex items-center gap-2 text-sm" key={slug}>
            <input
              className="accent-primary size-4"
              defaultChecked={values?.permissions?.includes(slug)}
              name="permissions"
              type="checkbox"
              value={slug}
            />
            {title}
          </label>
        ))}
      </div>
      {fields?.permissions && (
        <p className="text-destructive mt-2 text-sm" role="alert">
          {fields.permissions}
        </p>
      )}
    </fieldset>
  );
}

function NewKey() {
  const state = useFormState();
  if (state.status !== 'done' || !state.secret) return null;
  return (
    <Alert role="status" variant="success">
      <p>Copy this key now. You won’t be able to see it again.</p>
      <p className="flex items-center gap-1">
        <code className="[overflow-wrap:anywhere]">{state.secret}</code>
        <CopyButton text={state.secret} what="the key" />
      </p>
    </Alert>
  );
}
