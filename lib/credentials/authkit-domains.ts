import { type Env, inspectEnv } from '../env';

/** The issuers of agents' and machines' tokens. Clients are sent to the first one. */
export function listAuthkitDomains(env: Partial<Env> = inspectEnv().env): string[] {
  const { WORKOS_AUTHKIT_DOMAIN: list = '' } = env;
  return list
    .split(',')
    .map((domain) => domain.trim().replace(/\/$/, ''))
    .filter(Boolean);
}
