'use client';

import { CopyButton } from '@/components/copy-button';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Alert } from '@/components/ui/alert';
import { Field, Input } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { createApiKey } from '../actions';

export function ApiKeyForm({ permissions }: { permissions: { slug: string; title: string }[] }) {
  const [state, action] = useFormAction(createApiKey);
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <ActionForm action={action} className="grid gap-4" name="api-key" state={state}>
      <Field className="max-w-md" error={fields?.name} label="Name">
        {(attributes) => (
          <Input
            {...attributes}
            autoComplete="off"
            defaultValue={values?.name}
            name="name"
            required
          />
        )}
      </Field>
      <fieldset>
        <legend className="mb-2 text-sm font-medium">What the key may do</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          {permissions.map(({ slug, title }) => (
            <label className="flex items-center gap-2 text-sm" key={slug}>
              <input
                className="accent-primary size-4"
                defaultChecked={values?.[slug] !== undefined}
                name={slug}
                type="checkbox"
              />
              {title}
            </label>
          ))}
        </div>
      </fieldset>
      {state.status === 'done' && state.secret && <NewKey value={state.secret} />}
      {!fields?.name && <FormMessage state={state} />}
      <SubmitButton className="justify-self-start">Create key</SubmitButton>
    </ActionForm>
  );
}

function NewKey({ value }: { value: string }) {
  return (
    <Alert role="status" variant="success">
      <p>Copy the key now. WorkOS does not show it again.</p>
      <p className="flex items-center gap-1">
        <code className="[overflow-wrap:anywhere]">{value}</code>
        <CopyButton text={value} what="the key" />
      </p>
    </Alert>
  );
}
