import { WorkOS } from '@workos-inc/node';
import type { Env } from '../../lib/env';
import { getApiHost, getApiOrigin, isMock } from '../../lib/workos/api-origin';
import { type Finding, failure, ok } from './finding';

/** What connects a WorkOS environment. */
export type Environment = Pick<
  Env,
  | 'WORKOS_CLIENT_ID'
  | 'WORKOS_API_KEY'
  | 'WORKOS_API_HOSTNAME'
  | 'WORKOS_API_PORT'
  | 'WORKOS_API_HTTPS'
  | 'WORKOS_CUSTOM_DOMAIN'
>;

/** `variable` is the one to blame, if it's known. */
type Problem = { variable?: 'WORKOS_CLIENT_ID' | 'WORKOS_API_KEY'; text: string; fix: string };

/** Checks that WorkOS responds, and that the client ID and API key are valid. */
export async function checkApi(env: Environment): Promise<Finding[]> {
  const problem = await findProblem(env);
  if (problem) return [failure(problem.text, problem.fix)];
  return [
    ok(`${getApiOrigin(env)} returns the keys for ${env.WORKOS_CLIENT_ID}`),
    ok('The API key works'),
  ];
}

export async function findProblem(env: Environment): Promise<Problem | undefined> {
  return (await findClientProblem(env)) ?? (await findKeyProblem(env)) ?? (await findMismatch(env));
}

export function getJwksUrl(env: Environment): URL {
  return new URL(`/sso/jwks/${env.WORKOS_CLIENT_ID}`, getApiOrigin(env));
}

async function findClientProblem(env: Environment): Promise<Problem | undefined> {
  const { WORKOS_CLIENT_ID: clientId } = env;
  const origin = getApiOrigin(env);
  try {
    const { status } = await fetch(getJwksUrl(env), {
      signal: AbortSignal.timeout(10_000),
    });
    if (status === 200) return undefined;
    return {
      variable: 'WORKOS_CLIENT_ID',
      text: `${origin} returned ${status} for the keys of ${clientId}`,
      fix: 'Copy WORKOS_CLIENT_ID again: WorkOS dashboard → API keys → Client ID',
    };
  } catch {
    return {
      text: `${origin} isn’t responding`,
      fix: isMock(env)
        ? 'Check the network and WORKOS_API_HOSTNAME. If it’s the mock, start it with: npm run dev'
        : 'Check the network and WORKOS_API_HOSTNAME',
    };
  }
}

/** Returns a client for the environment, without the app's server modules. */
export function connect(env: Environment): WorkOS {
  return new WorkOS(env.WORKOS_API_KEY, {
    clientId: env.WORKOS_CLIENT_ID,
    apiHostname: getApiHost(env),
    port: env.WORKOS_API_PORT ? Number(env.WORKOS_API_PORT) : undefined,
    https: env.WORKOS_API_HTTPS !== 'false',
  });
}

async function findKeyProblem(env: Environment): Promise<Problem | undefined> {
  try {
    await connect(env).userManagement.listUsers({ limit: 1 });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isRejected = error instanceof Error && 'status' in error && error.status === 401;
    if (!isRejected) {
      return {
        text: `WorkOS didn’t say whether the API key works: ${reason}`,
        fix: 'Check again later',
      };
    }
    return {
      variable: 'WORKOS_API_KEY',
      text: `The API key doesn’t work: ${reason}`,
      fix: 'Copy WORKOS_API_KEY again: WorkOS dashboard → API keys → Secret key, from the same environment',
    };
  }
}

/** Each may be valid, but for another environment. WorkOS compares them before it looks at a code. */
async function findMismatch(env: Environment): Promise<Problem | undefined> {
  try {
    const { WORKOS_CLIENT_ID: clientId } = env;
    await connect(env).userManagement.authenticateWithCode({ clientId, code: 'doctor' });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'error' in error && error.error;
    if (code !== 'invalid_client' && code !== 'unauthorized_client') return undefined;
    return {
      variable: 'WORKOS_API_KEY',
      text: 'WORKOS_API_KEY and WORKOS_CLIENT_ID are from different environments',
      fix: 'Copy both from one environment: WorkOS dashboard → API keys',
    };
  }
}
