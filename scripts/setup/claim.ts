import { setTimeout as wait } from 'node:timers/promises';
import { log, outro } from '@clack/prompts';
import { inspectEnv } from '../../lib/env';
import { getApiOrigin } from '../../lib/workos/api-origin';
import { assertWritable, envFile, readVariable, removeVariable } from '../lib/env-local';
import { type Claim, startClaim } from '../lib/one-shot';
import { Stop } from '../lib/stop';
import { listWhatIsLeft } from './left';
import { lostAccess } from './lost-access';

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
  assertWritable();
  const { url } = accept(await start());
  if (url) {
    log.step(
      `Open this page to claim the environment, with an account or without one yet:\n${url}`,
    );
    log.info('Waiting until it’s claimed…');
    await waitForClaim(url);
  }
  removeVariable(name);
  delete process.env[name];
  log.success(`The environment is yours. Removed ${name} from ${envFile}`);
  listWhatIsLeft(inspectEnv().env);
  return false;
}

function start(): Promise<Claim> {
  const origin = getApiOrigin(inspectEnv().env);
  return startClaim(origin, readVariable('WORKOS_CLIENT_ID'), readVariable(name));
}

function accept(claim: Claim): Claim {
  if (claim.state === 'invalid' || claim.state === 'unknown') throw new Stop(lostAccess);
  return claim;
}

async function waitForClaim(url: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await wait(interval);
    // An outage can pass while someone signs up.
    const claim = await start().catch(() => undefined);
    if (claim && accept(claim).state === 'claimed') return;
  }
  throw new Stop(`It isn’t claimed yet. Open ${url}, then run this again`);
}
