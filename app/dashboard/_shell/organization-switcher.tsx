'use client';

import { Check, ChevronsUpDown } from 'lucide-react';
import { useId } from 'react';
import { useFormStatus } from 'react-dom';
import { switchOrganization } from '@/app/dashboard/actions';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { Menu, menuItemClass } from '@/components/ui/menu';

type Organization = { id: string; name: string; role: string };

export function OrganizationSwitcher({
  organizations,
  current,
}: {
  organizations: Organization[];
  /** The session's organization, if it has one. */
  current?: { id: string; name: string };
}) {
  const label = current ? `${current.name}: switch organization` : 'Open an organization';
  return (
    <Menu
      className="w-64"
      id={useId()}
      label={label}
      trigger={
        <>
          <span className="truncate" dir="auto">
            {current?.name ?? 'Open an organization'}
          </span>
          <ChevronsUpDown aria-hidden className="text-muted-foreground size-4 shrink-0" />
        </>
      }
      triggerClass="hover:bg-muted inline-flex h-9 max-w-full items-center gap-2 rounded-md px-2 text-base font-semibold pointer-coarse:h-10"
    >
      <ActionForm
        action={switchOrganization}
        aria-label="Organizations"
        className="grid font-normal"
        name="organizations"
      >
        {organizations.map((organization) => (
          <OrganizationButton
            isCurrent={organization.id === current?.id}
            key={organization.id}
            {...organization}
          />
        ))}
        <FormMessage withFields />
      </ActionForm>
    </Menu>
  );
}

function OrganizationButton({ id, name, role, isCurrent }: Organization & { isCurrent: boolean }) {
  const { pending } = useFormStatus();
  return (
    <button
      aria-current={isCurrent ? 'true' : undefined}
      className={menuItemClass}
      disabled={pending || isCurrent}
      name="organization"
      type="submit"
      value={id}
    >
      <span className="min-w-0 flex-1 py-1.5">
        <span className="block truncate font-medium" dir="auto">
          {name}
        </span>
        <span className="text-muted-foreground block">{role}</span>
      </span>
      {isCurrent && <Check aria-hidden className="size-4" />}
    </button>
  );
}
