import type { Instrumentation } from 'next';
import { describeProblems, inspectEnv, variableNames } from '@/lib/env';
import { cleanEnv } from '@/lib/env/clean.mjs';
import { logEvent } from '@/lib/observability/log';
import { reportFailure } from '@/lib/workos/report';

export async function register() {
  // Before any request, because modules read the variables when they load.
  cleanEnv(variableNames);
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { prepareServer } = await import('@/lib/middleware/prepare-server');
    await prepareServer();
  }
  const { problems } = inspectEnv();
  if (problems.length === 0) return;
  logEvent('error', 'environment.incomplete', {
    message:
      'The home page, sign-in, and the dashboard show /setup, and APIs return 503. Set these in .env.local or with your hosting provider, then restart. .env.example explains each one. To run without a WorkOS account, leave them all unset and use `npm run dev`.',
    problems: describeProblems(problems).split('\n'),
  });
}

/** For errors that nothing in the app handles, such as those of a page. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const { pathname: path } = new URL(request.path, 'http://localhost');
  const { routePath: route, routeType: type } = context;
  reportFailure('request.failed', error, { method: request.method, path, route, type });
};
