import { type NextRequest, NextResponse } from 'next/server';
import { getRequestOrigin } from '../auth/redirect-uri';
import { describeProblems, inspectEnv } from '../env';
import { findLoopbackUrl } from '../env/loopback';
import { logEvent } from '../observability/log';
import { problem } from '../problem';
import { isApiPath, setupPath, signInPath, signUpPath } from '../routes';

export function showSetup(request: NextRequest): Response | undefined {
  const { method, nextUrl, url } = request;
  const { env, problems: known } = inspectEnv();
  const startsSignIn = [signInPath, signUpPath].includes(nextUrl.pathname);
  const unreachable = startsSignIn ? findLoopbackUrl(env, getRequestOrigin(request)) : [];
  if (unreachable.length > 0) {
    logEvent('error', 'environment.incomplete', { message: describeProblems(unreachable) });
  }
  const problems = [...known, ...unreachable];
  if (problems.length === 0) return undefined;
  return ['GET', 'HEAD'].includes(method) && !isApiPath(nextUrl.pathname)
    ? NextResponse.rewrite(new URL(setupPath, url))
    : problem(503, 'Service Unavailable', describeProblems(problems), { 'retry-after': '60' });
}
