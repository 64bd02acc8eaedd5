import { connection } from 'next/server';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { requireUser } from '@/lib/auth/session';
import { listRuntimeFlags } from '@/lib/workos/runtime-flags';
import { FlagTable } from './flag-table';

const title = 'Flags from the runtime client';
const hint =
  'Not stored in the cookie. While it runs, each server process asks WorkOS every 30 seconds.';

export async function RuntimeFlags() {
  const session = await requireUser();
  await connection();
  return <FlagTable enabled={await listRuntimeFlags(session)} hint={hint} title={title} />;
}

export function RuntimeFlagsSkeleton() {
  return (
    <Card title={title}>
      <Skeleton className="h-52" />
    </Card>
  );
}
