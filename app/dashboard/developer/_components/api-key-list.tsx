import { connection } from 'next/server';
import { Badge } from '@/components/ui/badge';
import { Empty } from '@/components/ui/empty';
import { callWorkOS } from '@/lib/workos/client';
import { listAll } from '@/lib/workos/lists';
import { RevokeKeyButton } from './revoke-key-button';

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function ApiKeyList({ organizationId }: { organizationId: string }) {
  await connection();
  const keys = await listAll((page) =>
    callWorkOS(({ apiKeys }) => apiKeys.listOrganizationApiKeys({ organizationId, ...page })),
  );
  if (keys.length === 0) {
    return (
      <Empty title="No API keys">Create a key to call the API from scripts and services.</Empty>
    );
  }
  return (
    <ul className="divide-y">
      {keys.map(({ id, name, obfuscatedValue, permissions }) => (
        <li
          className="flex items-start justify-between gap-4 py-3 transition-opacity has-disabled:opacity-60"
          key={id}
        >
          <div className="grid min-w-0 gap-1.5 [overflow-wrap:anywhere]">
            <p className="font-medium">
              {name}{' '}
              <code className="text-muted-foreground font-mono text-sm font-normal">
                {obfuscatedValue}
              </code>
            </p>
            <p className="flex flex-wrap gap-1.5">
              {permissions.length === 0 && <Badge variant="outline">no permissions</Badge>}
              {permissions.map((slug) => (
                <Badge key={slug}>{slug}</Badge>
              ))}
            </p>
          </div>
          <RevokeKeyButton id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
