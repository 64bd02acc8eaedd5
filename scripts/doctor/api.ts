import { WorkOS } from '@workos-inc/node';
import type { Env } from '../../lib/env';
import { getApiHost, getApiOrigin } from '../../lib/workos/api-origin';
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

/** Checks that WorkOS responds, and that the client ID and API key are valid. */
export async function checkApi(env: Environment): Promise<Finding[]> {
  const client = await checkClient(env);
  return client.level === 'ok' ? [client, await checkKey(env)] : [client];
}

export function getJwksUrl(env: Environment): URL {
  return new URL(`/sso/jwks/${env.WORKOS_CLIENT_ID}`, getApiOrigin(env));
}

async function checkClient(env: Environment) {
  const { WORKOS_CLIENT_ID: clientId } = env;
  const origin = getApiOrigin(env);
  try {
    const { status } = await fetch(getJwksUrl(env), {
      signal: AbortSignal.timeout(10_000),
    });
    return status === 200
      ? ok(`${origin} returns the keys for ${clientId}`)
      : failure(
          `${origin} returned ${status} for the keys of ${clientId}`,
          'Copy WORKOS_CLIENT_ID again: WorkOS dashboard → API keys → Client ID',
        );
  } catch {
    return failure(`${origin} isn’t responding`, 'Check the network and WORKOS_API_HOSTNAME');
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

async function checkKey(env: Environment) {
  try {
    await connect(env).userManagement.listUsers({ limit: 1 });
    return ok('The API key works');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(
      `The API key doesn’t work: ${reason}`,
      'Copy WORKOS_API_KEY again: WorkOS dashboard → API keys → Secret key, from the same environment',
    );
  }
}
