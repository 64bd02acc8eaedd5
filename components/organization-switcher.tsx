'use client';

import { Check, ChevronsUpDown } from 'lucide-react';
import { FormMessage } from '@/components/form-message';
import { buttonClass } from '@/components/ui/button';
import { switchOrganization } from '@/lib/actions/organizations';
import { useFormAction } from '@/lib/use-form-action';

type Organization = { id: string; name: string; role: string };

/** A menu of the platform (`popover`): a button for each organization, in one form. */
export function OrganizationSwitcher({
  organizations,
  currentId,
}: {
  organizations: Organization[];
  currentId: string;
}) {
  const [state, action, isPending] = useFormAction(switchOrganization);
  const current = organizations.find(({ id }) => id === currentId);
  return (
    <>
      <button
        className={buttonClass(
          'ghost',
          'max-w-full shrink px-2 font-semibold text-base text-foreground',
        )}
        popoverTarget="organizations"
        type="button"
      >
        <span className="truncate">{current?.name ?? currentId}</span>
        <ChevronsUpDown aria-hidden className="text-muted-foreground size-4" />
        <span className="sr-only">Switch organization</span>
      </button>
      <form
        action={action}
        aria-label="Organizations"
        className="rounded-card bg-card text-card-foreground m-1 w-64 border p-1.5 shadow-lg [position-area:bottom_span-right]"
        id="organizations"
        popover="auto"
      >
        {organizations.map(({ id, name, role }) => (
          <button
            aria-current={id === currentId ? 'true' : undefined}
            className="rounded-button hover:bg-muted flex min-h-11 w-full items-center gap-3 px-3 text-start text-sm disabled:opacity-60"
            disabled={isPending || id === currentId}
            key={id}
            name="organization"
            type="submit"
            value={id}
          >
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{name}</span>
              <span className="text-muted-foreground block">{role}</span>
            </span>
            {id === currentId && <Check aria-hidden className="size-4" />}
          </button>
        ))}
      </form>
      {state.status === 'failed' && (
        <div className="rounded-card bg-card fixed inset-x-4 bottom-20 z-20 mx-auto max-w-md border p-4 font-normal shadow-lg md:bottom-6">
          <FormMessage state={state} />
        </div>
      )}
    </>
  );
}
