import { log } from '@clack/prompts';
import { inspectEnv } from '../../lib/env';
import { getApiOrigin } from '../../lib/workos/api-origin';
import { assertWritable, envFile, readVariable } from '../lib/env-local';
import { createEnvironment } from '../lib/one-shot';
import { Stop } from '../lib/stop';
import type { Options } from './options';
import { save } from './save';

/** Connects an environment that needs no account, or continues with the one that is connected. */
export async function connectTemporary(given: Options): Promise<boolean> {
  if (given.WORKOS_CLIENT_ID || given.WORKOS_API_KEY) {
    throw new Stop(
      `WORKOS_CLIENT_ID or WORKOS_API_KEY is set in this terminal, and overrides ${envFile}. Unset it first`,
    );
  }
  const clientId = readVariable('WORKOS_CLIENT_ID');
  const apiKey = readVariable('WORKOS_API_KEY');
  if (clientId && apiKey && readVariable('WORKOS_CLAIM_TOKEN')) {
    log.info(`${envFile} has the temporary environment ${clientId}`);
    save({});
    return true;
  }
  if (clientId || apiKey) {
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
