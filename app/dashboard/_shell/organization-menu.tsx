import { Plus } from 'lucide-react';
import { Suspense } from 'react';
import { MenuTrigger } from '@/components/ui/menu';
import { Skeleton } from '@/components/ui/skeleton';
import { findUnmet } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { roles } from '@/lib/authz';
import { pages } from '@/lib/routes';
import { titleOf } from '@/lib/title-of';
import { OrganizationSwitcher } from './organization-switcher';
import { OrganizationTile } from './organization-tile';
import { readOrganizations } from './organizations';

const id = 'organization-menu';

/** Opens the menu: in the sidebar on wide screens, where a narrow one only has the tile, and in the header on phones. */
export function OrganizationButton({ session }: { session: Session }) {
  return (
    <Suspense fallback={<Skeleton className="m-2 h-6 w-32 max-w-full" />}>
      <Trigger session={session} />
    </Suspense>
  );
}

async function Trigger({ session }: { session: Session }) {
  const { current, organizations } = await readOrganizations(session);
  const name =
    current?.name ?? (organizations.length > 0 ? 'Open an organization' : 'No organization');
  return (
    <MenuTrigger
      className="hover:bg-muted after:border-muted-foreground flex h-10 max-w-full min-w-0 items-center gap-2.5 rounded-md px-2 font-semibold after:ms-auto after:me-1 after:size-1.5 after:shrink-0 after:rotate-45 after:border-e after:border-b md:w-full md:max-lg:justify-center md:max-lg:after:hidden"
      id={id}
      label={current ? `${name}: switch organization` : name}
    >
      {current ? (
        <OrganizationTile id={current.id} name={name} />
      ) : (
        <Plus className="hidden size-5 md:max-lg:block" />
      )}
      <span className="truncate md:max-lg:hidden" dir="auto">
        {name}
      </span>
    </MenuTrigger>
  );
}

/** For switching organizations, opening the settings of the current one, or creating another. */
export function OrganizationMenu({ session }: { session: Session }) {
  return (
    <Suspense>
      <Panel session={session} />
    </Suspense>
  );
}

async function Panel({ session }: { session: Session }) {
  const { current, organizations } = await readOrganizations(session);
  return (
    <OrganizationSwitcher
      canOpenSettings={!findUnmet(session, pages['/dashboard/settings'])}
      current={current}
      id={id}
      organizations={organizations.map((organization) => ({
        ...organization,
        role: titleOf(roles, organization.role),
      }))}
    />
  );
}
