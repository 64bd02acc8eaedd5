import { inspectEnv, schema } from '../../lib/env';
import { checkApi } from './api';
import type { Finding } from './finding';
import { checkRedirects } from './redirects';
import { checkSession } from './session';
import { checkVariables } from './variables';

type Source = Record<string, string | undefined>;

/** Yields what there is to say about the variables and the WorkOS environment that they name. */
export async function* examine(source: Source, session?: string): AsyncGenerator<Finding> {
  const { env, problems } = inspectEnv(source);
  yield* checkVariables(env, problems);
  if (problems.length > 0) return;
  const complete = schema.parse(env);
  const answers = await checkApi(complete);
  yield* answers;
  if (answers.some(({ level }) => level === 'failure')) return;
  yield* await checkRedirects(complete);
  yield* await checkSession(complete, session);
}
