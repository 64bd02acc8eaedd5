/**
 * `npm run setup`: connects a temporary WorkOS environment or one of yours, writes its variables to `.env.local`, creates
 * what the app needs and the environment lacks, and runs the doctor. Run it again at any time: it continues.
 */
import { cancel, intro, outro } from '@clack/prompts';
import { describeProblems, type Env, inspectEnv, schema } from '../lib/env';
import { runDoctor } from './doctor/run';
import { loadCredentials } from './lib/credentials';
import { sentences } from './lib/sentences';
import { Stop } from './lib/stop';
import { claim } from './setup/claim';
import { listWhatIsLeft } from './setup/left';
import { rejectMock, stayWithMock } from './setup/mock';
import { readSetupOptions } from './setup/options';
import { rejectOverrides } from './setup/overrides';
import { connectOwn } from './setup/own';
import { prepareEnvironment } from './setup/prepare';
import { connectTemporary } from './setup/temporary';
import { chooseWay } from './setup/way';

/** Each returns whether to go on with the environment. */
const ways = {
  temporary: connectTemporary,
  own: connectOwn,
  claim,
  mock: stayWithMock,
};

const options = await readSetupOptions();
loadCredentials();
process.exit(await run());

async function run(): Promise<number> {
  intro('Connect WorkOS');
  try {
    rejectMock();
    rejectOverrides();
    const isConnected = await ways[await chooseWay(options)](options);
    if (!isConnected) return 0;
    const env = readEnv();
    const isPrepared = await prepareEnvironment(env);
    listWhatIsLeft(env);
    outro('npm run dev uses this environment from its next start. The doctor’s findings:');
    return (await runDoctor()) || Number(!isPrepared);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    cancel(sentences(error.message));
    return 1;
  }
}

function readEnv(): Env {
  const { env, problems } = inspectEnv();
  if (problems.length === 0) return schema.parse(env);
  throw new Stop(`Fix these variables and run npm run setup again:\n${describeProblems(problems)}`);
}
