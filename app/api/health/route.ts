import type { NextRequest } from 'next/server';
import { getBuildId } from '@/lib/build-id';
import { describeProblems, inspectEnv } from '@/lib/env';
import { problem } from '@/lib/problem';
import { isRedisReachable } from '@/lib/store/store';
import { canFetchKeys } from '@/lib/workos/health';

/** For probes. Calls WorkOS and Redis only with `?deep=1`. */
export async function GET(request: NextRequest) {
  const isDeep = request.nextUrl.searchParams.get('deep') === '1';
  const { problems } = inspectEnv();
  if (problems.length > 0) return unavailable(describeProblems(problems));
  if (isDeep && !(await canFetchKeys())) return unavailable('WorkOS didn’t return its keys.');
  return Response.json(
    {
      status: 'ok',
      build: getBuildId(),
      ...(isDeep && { workos: 'reachable', ...(await redis()) }),
    },
    { headers: { 'cache-control': 'no-store' } },
  );
}

/** The app works without Redis, so an outage doesn't make it unhealthy. */
async function redis() {
  const isReachable = await isRedisReachable();
  return isReachable !== undefined && { redis: isReachable ? 'reachable' : 'unreachable' };
}

function unavailable(detail: string) {
  return problem(503, 'Service Unavailable', detail, { 'cache-control': 'no-store' });
}
