import { log } from '@clack/prompts';
import { inspectEnv } from '../../lib/env';
import { getApiOrigin } from '../../lib/workos/api-origin';
import { findProblem } from '../doctor/api';
import { assertWritable, envFile, readVariable } from '../lib/env-local';
import { createEnvironment } from '../lib/one-shot';
import { sentences } from '../lib/sentences';
import { Stop } from '../lib/stop';
import { credentialNames } from './credential-names';
import { lostAccess } from './lost-access';
import type { Options } from './options';
import { save } from './save';

/** Connects an environment that needs no account, or continues with the one that is connected. */
export async function connectTemporary(given: Options): Promise<boolean> {
  if (given.WORKOS_CLIENT_ID || given.WORKOS_API_KEY) {
    throw new Stop(
      `WORKOS_CLIENT_ID or WORKOS_API_KEY is set in this terminal, and overrides ${envFile}. Unset it first`,
    );
  }
  if (isTemporary()) {
    log.info(`${envFile} has the temporary environment ${readVariable('WORKOS_CLIENT_ID')}`);
    await assertAccess();
    save({});
    return true;
  }
  if (credentialNames.some(readVariable)) {
    throw new Stop(
      `${envFile} already connects an environment. For a temporary one, remove WORKOS_CLIENT_ID and WORKOS_API_KEY from it`,
    );
  }
  // First, because no one could find an environment again whose credentials were lost.
  assertWritable();
  log.step('Creating a temporary environment');
  save(await createEnvironment(getApiOrigin(inspectEnv().env)));
  return true;
}

/** Whether `.env.local` has everything that a temporary environment comes with. */
export function isTemporary(): boolean {
  return [...credentialNames, 'WORKOS_CLAIM_TOKEN'].every(readVariable);
}

async function assertAccess(): Promise<void> {
  const values = {
    WORKOS_CLIENT_ID: readVariable('WORKOS_CLIENT_ID'),
    WORKOS_API_KEY: readVariable('WORKOS_API_KEY'),
  };
  const problem = await findProblem({ ...inspectEnv().env, ...values });
  if (problem) throw new Stop(problem.variable ? lostAccess : sentences(problem.text, problem.fix));
}
