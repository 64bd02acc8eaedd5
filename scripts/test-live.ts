/**
 * `npm run test:live`: tests the built app against a WorkOS staging environment, and compares what WorkOS returns with
 * what the mock returns. Without the environment's keys, it does nothing.
 */
import { spawnSync } from 'node:child_process';
import { errorCode } from '../lib/workos/errors';
import { checkApi, connect, type Environment } from './doctor/api';
import { ensureChromium, playwrightCli, testVariables } from './lib/browsers';
import { readOptions } from './lib/options';
import { findCommand } from './lib/packages';
import { isFree } from './lib/ports';
import { compareWithMock } from './live/compare';
import { preparePeople } from './live/people';
import { appUrl, readStaging } from './live/staging';
import { tidy } from './live/tidy';

const options = readOptions(
  `Usage: npm run test:live [-- <options>]

  --compare   Only compares WorkOS with the mock, without the app and a browser.
  --no-build  Tests the build that’s there.`,
  { compare: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
);

const staging = read();
if (!staging) {
  console.log(
    'Skipped: set LIVE_WORKOS_CLIENT_ID and LIVE_WORKOS_API_KEY, in the shell or in .env.live, to test with a staging environment.',
  );
  process.exit(0);
}
const problem = (await checkApi(staging)).find(({ level }) => level === 'failure');
if (problem) fail(problem.text.replace(/[.?]*$/, '.'));

const specsPassed = options.compare || (await runSpecs(staging));
const isAsExpected = await compareWithMock(staging).catch(explain);
process.exit(specsPassed && isAsExpected ? 0 : 1);

function read() {
  try {
    return readStaging();
  } catch (error) {
    return explain(error);
  }
}

async function runSpecs(environment: Environment) {
  const { port } = new URL(appUrl);
  if (!(await isFree(Number(port)))) {
    fail(
      `Port ${port} is already in use. Stop that process, or choose another that the environment redirects to: PORT=3001 npm run test:live`,
    );
  }
  const workos = connect(environment);
  const ids = await preparePeople(workos, environment).catch(explain);
  if (!options['no-build'] && !run([findCommand('next'), 'build'])) process.exit(1);
  const { executablePath = '' } = ensureChromium();
  const config = 'scripts/live/playwright.config.ts';
  const passed = run([playwrightCli, 'test', '--config', config], testVariables(executablePath));
  await tidy(workos, ids);
  return passed;
}

function run(args: string[], env?: NodeJS.ProcessEnv) {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}

function explain(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  return fail(
    errorCode(error) === 'invalid_role'
      ? 'The staging environment doesn’t have the roles in lib/authz.ts. Create them: npx workos seed --file workos-seed.yml'
      : message,
  );
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
