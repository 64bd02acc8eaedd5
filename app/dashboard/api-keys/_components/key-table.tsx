import { KeyRound } from 'lucide-react';
import { connection } from 'next/server';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { actionsColumn, Table, tableRowClass } from '@/app/dashboard/_components/table';
import { Empty } from '@/components/ui/empty';
import { permissions as known } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';
import { type ApiKey, listApiKeys } from '../queries';
import { RevokeKeyButton } from './revoke-key-button';

const columns = ['Name', 'Permissions', 'Created', 'Last used', 'Expires', actionsColumn];

/** Calls WorkOS, so render it inside `<Suspense>`. */
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
    <Table columns={columns} label="API keys">
      {keys.map((key) => (
        <KeyRow key={key.id} {...key} />
      ))}
    </Table>
  );
}

function KeyRow({ id, name, hiddenValue, permissions, ...dates }: ApiKey) {
  const label = 'text-muted-foreground @2xl:hidden';
  return (
    <tr
      className={`${tableRowClass} grid-cols-[minmax(0,1fr)_auto] gap-y-1 py-3 @2xl:*:py-2 @2xl:*:align-baseline`}
    >
      <th className="text-start text-base font-medium wrap-anywhere" scope="row">
        {name}
        <code className="text-muted-foreground block font-mono text-sm font-normal">
          {hiddenValue}
        </code>
      </th>
      <td className="col-span-full">
        <Permissions slugs={permissions} />
      </td>
      <td className="col-span-full whitespace-nowrap">
        <span className={label}>Created </span>
        <RelativeTime date={dates.createdAt} />
      </td>
      <td className="col-span-full whitespace-nowrap">
        <span className={label}>Last used </span>
        {dates.lastUsedAt ? <RelativeTime date={dates.lastUsedAt} /> : 'Never'}
      </td>
      <td className="col-span-full whitespace-nowrap">
        <span className={label}>Expires </span>
        {dates.expiresAt ? <RelativeTime date={dates.expiresAt} /> : 'Never'}
      </td>
      <td className="col-start-2 row-start-1 text-end">
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
