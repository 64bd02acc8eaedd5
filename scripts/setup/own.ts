import { log, password, text } from '@clack/prompts';
import { inspectEnv, schema } from '../../lib/env';
import { clean } from '../../lib/env/clean.mjs';
import { findProblem } from '../doctor/api';
import { envFile, readVariable } from '../lib/env-local';
import { sentences } from '../lib/sentences';
import { Stop } from '../lib/stop';
import { answer, canAsk } from './ask';
import { fromInput, type Options } from './options';
import { save } from './save';

const prompts = { WORKOS_CLIENT_ID: text, WORKOS_API_KEY: password };
type Name = keyof typeof prompts;

/** Connects an environment of the user’s. Its credentials are written once WorkOS accepts them. */
export async function connectOwn(given: Options): Promise<boolean> {
  const values = {
    WORKOS_CLIENT_ID: await readOrAsk('WORKOS_CLIENT_ID', given),
    WORKOS_API_KEY: await readOrAsk('WORKOS_API_KEY', given),
  };
  keepTemporary(values.WORKOS_CLIENT_ID);
  const find = () => findProblem({ ...inspectEnv().env, ...values });
  for (let problem = await find(); problem; problem = await find()) {
    const { variable, text, fix } = problem;
    if (!variable || !canAsk()) throw new Stop(sentences(text, fix));
    log.warn(sentences(text, fix));
    values[variable] = await ask(variable);
  }
  const before = readVariable('WORKOS_CLIENT_ID');
  if (before && before !== values.WORKOS_CLIENT_ID) log.info(`It replaces ${before} in ${envFile}`);
  save(values);
  return true;
}

async function readOrAsk(name: Name, given: Options) {
  if (given[name] === fromInput) return ask(name);
  const value = given[name] || readVariable(name);
  const problem = value ? findFault(name, value) : 'is missing';
  if (!problem) return value;
  if (!canAsk()) throw new Stop(sentences(`${name} ${problem}`, explain(name)));
  if (value) log.warn(`${name} ${problem}.`);
  return ask(name);
}

async function ask(name: Name) {
  const value = await answer(
    prompts[name]({
      message: `${name}: ${explain(name)}`,
      validate: (input) => findFault(name, clean(input)),
    }),
  );
  return clean(value);
}

function findFault(name: Name, value: string) {
  return schema.shape[name].safeParse(value).error?.issues[0]?.message;
}

function explain(name: Name): string {
  return schema.shape[name].meta()?.description ?? '';
}

/** Without its credentials, no one can claim a temporary environment. */
function keepTemporary(clientId: string) {
  const current = readVariable('WORKOS_CLIENT_ID');
  if (!readVariable('WORKOS_CLAIM_TOKEN') || !current || current === clientId) return;
  throw new Stop(
    `${envFile} has the temporary environment ${current}. Claim it first (npm run setup -- --claim), or remove WORKOS_CLAIM_TOKEN to give it up`,
  );
}
