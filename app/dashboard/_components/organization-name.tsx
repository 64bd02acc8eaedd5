import { Suspense } from 'react';
import { getOrganizationName } from '@/lib/workos/organizations';

/** Calls WorkOS when the name isn't cached. */
export function OrganizationName({ id }: { id: string }) {
  return (
    <Suspense fallback="…">
      <Name id={id} />
    </Suspense>
  );
}

async function Name({ id }: { id: string }) {
  return <bdi>{await getOrganizationName(id)}</bdi>;
}
