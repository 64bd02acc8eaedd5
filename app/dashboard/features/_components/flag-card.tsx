import { connection } from 'next/server';
import type { Session } from '@/lib/auth/session';
import { reportFailure } from '@/lib/workos/report';
import { listRuntimeFlags } from '@/lib/workos/runtime-flags';
import { FlagTable } from './flag-table';

/** Compares the token's flags with the runtime client's. May call WorkOS, so render it inside `<Suspense>`. */
export async function FlagCard({ session }: { session: Session }) {
  await connection();
  const runtime = await listRuntimeFlags(session).catch((error: unknown) => {
    reportFailure('runtime_flags.failed', error);
    return 'unknown' as const;
  });
  return <FlagTable runtime={runtime} token={session.featureFlags ?? []} />;
}
