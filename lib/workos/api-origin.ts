import type { Env } from '../env/schema';

type ApiVariables = Partial<
  Pick<Env, 'WORKOS_API_HOSTNAME' | 'WORKOS_API_PORT' | 'WORKOS_API_HTTPS' | 'WORKOS_CUSTOM_DOMAIN'>
>;

const workosHost = 'api.workos.com';

export function getApiHost({ WORKOS_API_HOSTNAME = workosHost }: ApiVariables): string {
  return WORKOS_API_HOSTNAME;
}

/** The WorkOS API's origin, where browsers also go to sign in and out. */
export function getApiOrigin(env: ApiVariables): string {
  const protocol = env.WORKOS_API_HTTPS === 'false' ? 'http' : 'https';
  const port = env.WORKOS_API_PORT ? `:${env.WORKOS_API_PORT}` : '';
  return new URL(`${protocol}://${getApiHost(env)}${port}`).origin;
}

/** Whether the API is neither WorkOS's own host nor a custom domain. */
export function isMock(env: ApiVariables): boolean {
  return ![workosHost, env.WORKOS_CUSTOM_DOMAIN].includes(getApiHost(env));
}
