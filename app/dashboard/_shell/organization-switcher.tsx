'use client';

import { Check, ChevronsUpDown } from 'lucide-react';
import { useId } from 'react';
import { switchOrganization } from '@/app/dashboard/actions';
import { ActorField } from '@/components/form/actor-field';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Menu, menuItemClass } from '@/components/ui/menu';

type Organization = { id: string; name: string; role: string };

/** A button for each organization, in one form. */
export function OrganizationSwitcher({
  organizations,
  currentId,
}: {
  organizations: Organization[];
  currentId: string;
}) {
  const [state, action, isPending] = useFormAction(switchOrganization);
  const name = organizations.find(({ id }) => id === currentId)?.name ?? currentId;
  return (
    <>
      <Menu
        className="w-64"
        id={useId()}
        label={`${name}: switch organization`}
        trigger={
          <>
            <span className="truncate" dir="auto">
              {name}
            </span>
            <ChevronsUpDown aria-hidden className="text-muted-foreground size-4 shrink-0" />
          </>
        }
        triggerClass="hover:bg-muted inline-flex h-9 max-w-full items-center gap-2 rounded-md px-2 text-base font-semibold pointer-coarse:h-10"
      >
        <form action={action} aria-label="Organizations">
          <ActorField />
          {organizations.map(({ id, name, role }) => (
            <button
              aria-current={id === currentId ? 'true' : undefined}
              className={menuItemClass}
              disabled={isPending || id === currentId}
              key={id}
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
              {id === currentId && <Check aria-hidden className="size-4" />}
            </button>
          ))}
        </form>
      </Menu>
      {state.status === 'failed' && (
        <div className="bg-popover shadow-popover fixed inset-x-4 bottom-20 z-20 mx-auto max-w-md rounded-lg border p-2 font-normal md:bottom-6">
          <FormMessage state={state} />
        </div>
      )}
    </>
  );
}
