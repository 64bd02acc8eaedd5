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
      <div className="grid max-h-64 gap-3 overflow-y-auto rounded-md border p-3">
        <Box description="Everything you can do." onChange={toggleAll} title="Full access" />
        {permissions.map(({ slug, ...labels }) => (
          <Box
            defaultChecked={values?.permissions?.includes(slug)}
            key={slug}
            name="permissions"
            value={slug}
            {...labels}
          />
        ))}
      </div>
      {fields?.permissions && (
        <p className="text-destructive mt-1.5 text-sm" role="alert">
          {fields.permissions}
        </p>
      )}
    </fieldset>
  );
}

type BoxProps = ComponentProps<'input'> & { title: string; description: string };

function Box({ title, description, ...props }: BoxProps) {
  return (
    <label className="flex items-start gap-2.5 text-sm">
      <input {...props} className="checkbox mt-0.5 shrink-0" type="checkbox" />
      <span>
        {title}
        <span className="text-muted-foreground block">{description}</span>
      </span>
    </label>
  );
}
