import { KeyRound } from 'lucide-react';
import { connection } from 'next/server';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import { permissions as known } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';
import { type ApiKey, listApiKeys } from '../queries';
import { RevokeKeyButton } from './revoke-key-button';

const box = 'bg-card text-card-foreground shadow-card rounded-lg border';

/** Calls WorkOS, so render it inside `<Suspense>`. On narrow screens, each key is a list of its properties. */
export async function KeyTable({ organizationId }: { organizationId: string }) {
  await connection();
  const keys = await listApiKeys(organizationId);
  if (keys.length === 0) {
    return (
      <Empty icon={KeyRound} title="No API keys">
        Create a key to call the API from scripts and services.
      </Empty>
    );
  }
  return (
    <table aria-label="API keys" className={`${box} block w-full text-start text-sm md:table`}>
      <thead className="text-muted-foreground sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b *:px-4 *:py-2.5 *:text-start *:font-medium">
          <th scope="col">Name</th>
          <th scope="col">Permissions</th>
          <th scope="col">Created</th>
          <th scope="col">Last used</th>
          <th scope="col">Expires</th>
          <th scope="col">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody className="block divide-y md:table-row-group">
        {keys.map((key) => (
          <KeyRow key={key.id} {...key} />
        ))}
      </tbody>
    </table>
  );
}

function KeyRow({ id, name, hiddenValue, permissions, ...dates }: ApiKey) {
  const label = 'text-muted-foreground md:hidden';
  return (
    <tr className="hover:bg-muted grid gap-1.5 p-4 transition-opacity has-aria-busy:opacity-60 md:table-row md:*:px-4 md:*:py-3 md:*:align-top">
      <th className="text-start font-medium wrap-anywhere" scope="row">
        {name}
        <code className="text-muted-foreground block font-mono text-sm font-normal">
          {hiddenValue}
        </code>
      </th>
      <td>
        <Permissions slugs={permissions} />
      </td>
      <td>
        <span className={label}>Created </span>
        <RelativeTime date={dates.createdAt} />
      </td>
      <td>
        <span className={label}>Last used </span>
        {dates.lastUsedAt ? <RelativeTime date={dates.lastUsedAt} /> : 'Never'}
      </td>
      <td>
        <span className={label}>Expires </span>
        {dates.expiresAt ? <RelativeTime date={dates.expiresAt} /> : 'Never'}
      </td>
      <td className="md:text-end">
        <RevokeKeyButton id={id} name={name} />
      </td>
    </tr>
  );
}

function Permissions({ slugs }: { slugs: string[] }) {
  if (slugs.length === 0) return 'No permissions';
  return (
    <details>
      <summary className="w-fit rounded-sm">
        {slugs.length} {slugs.length === 1 ? 'permission' : 'permissions'}
      </summary>
      <ul className="text-muted-foreground mt-1 [overflow-wrap:anywhere]">
        {slugs.map((slug) => (
          <li key={slug}>{titleOf(known, slug)}</li>
        ))}
      </ul>
    </details>
  );
}

export function KeyTableSkeleton() {
  return (
    <div className={`${box} grid gap-4 p-4`}>
      {['a', 'b'].map((key) => (
        <div className="grid gap-1.5" key={key}>
          <Skeleton className="h-4 w-40" />
          <Skeleton className="h-4 w-28" />
        </div>
      ))}
    </div>
  );
}
