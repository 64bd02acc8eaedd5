import { describeProblems, inspectEnv } from '../../lib/env';

/** Returns the origin of `APP_URL`, or ends the command if it isn’t a URL. */
export function readAppUrl(): string | undefined {
  const { env, problems } = inspectEnv();
  const problem = problems.find(({ name }) => name === 'APP_URL');
  if (problem) {
    console.error(describeProblems([problem]));
    process.exit(1);
  }
  return env.APP_URL && new URL(env.APP_URL).origin;
}
