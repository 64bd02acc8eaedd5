'use client';

import { Check, Plus, Settings } from 'lucide-react';
import { useState } from 'react';
import { useFormStatus } from 'react-dom';
import { switchOrganization } from '@/app/dashboard/actions';
import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { ImpersonationLock } from '@/components/form/impersonation-lock';
import { MenuButton, MenuPanel, menuItemClass } from '@/components/ui/menu';
import { CreateOrganizationDialog } from './create-organization-dialog';
import { MenuLink } from './menu-link';
import { OrganizationTile } from './organization-tile';

/** As wide as the tiles above. */
const iconClass = 'text-muted-foreground mx-1.5 size-4';

type Organization = { id: string; name: string; role: string };

type Props = {
  id: string;
  organizations: Organization[];
  /** The session's organization, if it has one. */
  current?: { id: string; name: string };
  canOpenSettings: boolean;
};

export function OrganizationSwitcher({ id, organizations, current, canOpenSettings }: Props) {
  const [isCreating, setIsCreating] = useState(false);
  return (
    <>
      <MenuPanel className="w-64" id={id}>
        {organizations.length > 0 && (
          <ActionForm
            action={switchOrganization}
            aria-label="Organizations"
            className="mb-1.5 grid max-h-[60dvh] overflow-y-auto border-b pb-1.5"
            name="organizations"
          >
            {organizations.map((organization) => (
              <OrganizationItem
                isCurrent={organization.id === current?.id}
                key={organization.id}
                {...organization}
              />
            ))}
            <FormMessage withFields />
          </ActionForm>
        )}
        {canOpenSettings && (
          <MenuLink href="/dashboard/settings">
            <Settings aria-hidden className={iconClass} />
            Organization settings
          </MenuLink>
        )}
        <ImpersonationLock>
          <MenuButton onClick={() => setIsCreating(true)}>
            <Plus aria-hidden className={iconClass} />
            Create organization
          </MenuButton>
        </ImpersonationLock>
      </MenuPanel>
      {isCreating && <CreateOrganizationDialog onClose={() => setIsCreating(false)} />}
    </>
  );
}

function OrganizationItem({ id, name, role, isCurrent }: Organization & { isCurrent: boolean }) {
  const { pending } = useFormStatus();
  const content = (
    <>
      <OrganizationTile id={id} name={name} />
      <span className="min-w-0 flex-1 py-1.5">
        <span className="block truncate font-medium" dir="auto">
          {name}
        </span>
        <span className="text-muted-foreground block">{role}</span>
      </span>
      {isCurrent && <Check aria-hidden className="size-4" />}
    </>
  );
  if (isCurrent) {
    return (
      <p aria-current="true" className={menuItemClass}>
        {content}
      </p>
    );
  }
  return (
    <button
      className={menuItemClass}
      disabled={pending}
      name="organization"
      type="submit"
      value={id}
    >
      {content}
    </button>
  );
}
