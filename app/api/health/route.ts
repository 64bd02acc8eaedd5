import type { NextRequest } from 'next/server';
import { getBuildId } from '@/lib/build-id';
import { describeProblems, inspectEnv } from '@/lib/env';
import { problem } from '@/lib/problem';
import { canFetchKeys } from '@/lib/workos/health';

/** For probes. Calls WorkOS only with `?deep=1`. */
export async function GET(request: NextRequest) {
  const isDeep = request.nextUrl.searchParams.get('deep') === '1';
  const { problems } = inspectEnv();
  if (problems.length > 0) return unavailable(describeProblems(problems));
  if (isDeep && !(await canFetchKeys())) return unavailable('WorkOS didn’t return its keys.');
  return Response.json(
    { status: 'ok', build: getBuildId(), ...(isDeep && { workos: 'reachable' }) },
    { headers: { 'cache-control': 'no-store' } },
  );
}

function unavailable(detail: string) {
  return problem(503, 'Service Unavailable', detail, { 'cache-control': 'no-store' });
}
