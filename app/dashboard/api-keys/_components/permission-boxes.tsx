'use client';

import type { ChangeEvent, ComponentProps } from 'react';
import { useFormState } from '@/components/form/action-form';

export type PermissionChoice = { slug: string; title: string; description: string };

function toggleAll({ currentTarget: { checked, form } }: ChangeEvent<HTMLInputElement>) {
  for (const box of form?.querySelectorAll('input') ?? []) {
    if (box.name === 'permissions') box.checked = checked;
  }
}

/** A key can have at most its creator's permissions. */
export function PermissionBoxes({ permissions }: { permissions: PermissionChoice[] }) {
  const state = useFormState();
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">Permissions</legend>
      <div className="divide-y rounded-md border *:p-3">
        <Box description="Every permission you have." onChange={toggleAll} title="Full access" />
        <div className="grid gap-x-4 gap-y-2.5 sm:grid-cols-2">
          {permissions.map(({ slug, title, description }) => (
            <Box
              defaultChecked={values?.permissions?.includes(slug)}
              hint={description}
              key={slug}
              name="permissions"
              title={title}
              value={slug}
            />
          ))}
        </div>
      </div>
      {fields?.permissions && (
        <p className="text-destructive mt-1.5 text-sm" role="alert">
          {fields.permissions}
        </p>
      )}
    </fieldset>
  );
}

type BoxProps = ComponentProps<'input'> & { title: string; description?: string; hint?: string };

function Box({ title, description, hint, ...props }: BoxProps) {
  return (
    <label className="flex items-start gap-2.5 text-sm" title={hint}>
      <input {...props} className="checkbox mt-0.5 shrink-0" type="checkbox" />
      <span>
        {title}
        {description && <span className="text-muted-foreground block">{description}</span>}
      </span>
    </label>
  );
}
