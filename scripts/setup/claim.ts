import { setTimeout as wait } from 'node:timers/promises';
import { log, outro } from '@clack/prompts';
import { inspectEnv } from '../../lib/env';
import { getApiOrigin } from '../../lib/workos/api-origin';
import { envFile, readVariable, removeVariable } from '../lib/env-local';
import { startClaim } from '../lib/one-shot';
import { Stop } from '../lib/stop';
import { listWhatIsLeft } from './left';

const name = 'WORKOS_CLAIM_TOKEN';

/** As often, and as long, as WorkOS asks for. */
const interval = 5_000;
const attempts = 60;

/** Prints the page that moves the environment into an account, and waits until that’s done. */
export async function claim(): Promise<boolean> {
  if (!readVariable(name)) {
    outro(`Nothing to claim: ${envFile} has no ${name}.`);
    return false;
  }
  const { state, url } = await start();
  if (state === 'invalid' || state === 'unknown') {
    throw new Stop(
      `WorkOS doesn’t accept ${name}: it has expired, or the environment is claimed. If it’s in your WorkOS dashboard, remove the variable from ${envFile}. Otherwise, remove WORKOS_CLIENT_ID and WORKOS_API_KEY too, and run npm run setup again`,
    );
  }
  if (url) {
    log.step(
      `Open this page to claim the environment, with an account or without one yet:\n${url}`,
    );
    log.info('Waiting until it’s claimed…');
    await waitForClaim(url);
  }
  removeVariable(name);
  log.success(`The environment is yours. Removed ${name} from ${envFile}`);
  listWhatIsLeft(inspectEnv().env);
  return false;
}

function start() {
  const origin = getApiOrigin(inspectEnv().env);
  return startClaim(origin, readVariable('WORKOS_CLIENT_ID'), readVariable(name));
}

/** A token that WorkOS no longer accepts was used for the claim. */
async function waitForClaim(url: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await wait(interval);
    const { state } = await start().catch(() => ({ state: 'open' }));
    if (state !== 'open') return;
  }
  throw new Stop(`It isn’t claimed yet. Open ${url}, then run this again`);
}
