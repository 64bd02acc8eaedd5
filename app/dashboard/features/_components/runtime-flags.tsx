import { connection } from 'next/server';
import { FlagTable } from '@/app/dashboard/_components/flag-table';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { requireUser } from '@/lib/auth/session';
import { listRuntimeFlags } from '@/lib/workos/runtime-flags';

const title = 'Flags from the runtime client';
const hint =
  'At most 30 seconds old and outside the cookie, for one poll of WorkOS in each process.';

/** Flags as WorkOS has them at this moment, not as the token has them. */
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
