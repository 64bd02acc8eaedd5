import type { Env } from '../env/schema';

type ApiVariables = Partial<
  Pick<Env, 'WORKOS_API_HOSTNAME' | 'WORKOS_API_PORT' | 'WORKOS_API_HTTPS' | 'WORKOS_CUSTOM_DOMAIN'>
>;

const workosHost = 'api.workos.com';

/** Returns the host name of the WorkOS API. */
export function getApiHost({ WORKOS_API_HOSTNAME = workosHost }: ApiVariables): string {
  return WORKOS_API_HOSTNAME;
}

/** Returns the origin of the WorkOS API, where the browser goes to sign in and out as well. */
export function getApiOrigin(env: ApiVariables): string {
  const protocol = env.WORKOS_API_HTTPS === 'false' ? 'http' : 'https';
  const port = env.WORKOS_API_PORT ? `:${env.WORKOS_API_PORT}` : '';
  return new URL(`${protocol}://${getApiHost(env)}${port}`).origin;
}

/** Whether the API is not that of WorkOS, neither its own host nor a custom domain. */
export function isMock(env: ApiVariables): boolean {
  return ![workosHost, env.WORKOS_CUSTOM_DOMAIN].includes(getApiHost(env));
}
