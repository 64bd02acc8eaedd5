import { inspectEnv, schema } from '../../lib/env';
import { checkAgents } from './agents';
import { checkApi } from './api';
import { checkAuditEvents } from './audit-events';
import { checkClaim } from './claim';
import { checkConnections } from './connections';
import { checkEnvFile } from './env-file';
import type { Finding } from './finding';
import { checkFlags } from './flags';
import { checkRedirects } from './redirects';
import { checkSession } from './session';
import { checkVariables } from './variables';
import { checkVocabulary } from './vocabulary';

type Source = Record<string, string | undefined>;

/** Checks the variables and the WorkOS environment they connect. */
export async function* examine(source: Source, session?: string): AsyncGenerator<Finding> {
  const { env, problems } = inspectEnv(source);
  yield* checkVariables(env, problems);
  yield* checkEnvFile();
  if (problems.length > 0) return;
  const complete = schema.parse(env);
  const apiFindings = await checkApi(complete);
  yield* apiFindings;
  if (apiFindings.some(({ level }) => level === 'failure')) return;
  yield* await checkClaim(complete);
  yield* await checkVocabulary(complete);
  yield* await checkFlags(complete);
  yield* await checkAuditEvents(complete);
  yield await checkConnections(complete);
  yield* await checkRedirects(complete);
  yield* await checkAgents(complete);
  yield* await checkSession(complete, session);
}
