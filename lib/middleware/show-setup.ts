import { type NextRequest, NextResponse } from 'next/server';
import { describeProblems, inspectEnv } from '../env';
import { problem } from '../problem';
import { isApiPath, setupPath } from '../routes';

export function showSetup({ method, nextUrl, url }: NextRequest): Response | undefined {
  const { problems } = inspectEnv();
  if (problems.length === 0) return undefined;
  return ['GET', 'HEAD'].includes(method) && !isApiPath(nextUrl.pathname)
    ? NextResponse.rewrite(new URL(setupPath, url))
    : problem(503, 'Service Unavailable', describeProblems(problems), { 'retry-after': '60' });
}
