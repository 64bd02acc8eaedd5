import { withAuth } from '@workos-inc/authkit-nextjs';
import { connection } from 'next/server';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { absoluteUrl } from '@/lib/absolute-url';
import { describeResponse, Exchange } from './exchange';

const title = 'From a server component';
const request = 'GET /api/v1/whoami\nAuthorization: Bearer <access token from withAuth()>';

/**
 * Calls a backend with the access token of the session. `connection()` comes first: the token must
 * not be part of what is prefetched. A token goes where the configuration says, never to a host that
 * the request names.
 */
export async function ServerCall() {
  await connection();
  const { accessToken } = await withAuth();
  const url = absoluteUrl('/api/v1/whoami');
  const answer = await fetch(url, { headers: { authorization: `Bearer ${accessToken}` } }).then(
    describeResponse,
    () => `The server could not reach ${url}.`,
  );
  return (
    <Card title={title}>
      <Exchange answer={answer} request={request} />
    </Card>
  );
}

export function ServerCallSkeleton() {
  return (
    <Card title={title}>
      <Exchange answer={<Skeleton className="h-40" />} request={request} />
    </Card>
  );
}
