import { connection } from 'next/server';
import { Skeleton } from '@/components/ui/skeleton';
import { absoluteUrl } from '@/lib/absolute-url';
import { readAuth } from '@/lib/auth/read-auth';
import { describeResponse, Exchange } from './exchange';

const title = 'From the server';

/**
 * Calls a backend with the session's access token. `connection()` comes first to keep the token out of
 * prefetches. The token only goes to the configured URL, never to a host from the request.
 */
export async function ServerCall() {
  await connection();
  const { accessToken } = await readAuth();
  const url = absoluteUrl('/api/v1/whoami');
  const response = await fetch(url, { headers: { authorization: `Bearer ${accessToken}` } }).then(
    describeResponse,
    () => `The server couldn’t reach ${url}.`,
  );
  return <Exchange response={response} title={title} />;
}

export function ServerCallSkeleton() {
  return <Exchange response={<Skeleton className="h-40" />} title={title} />;
}
