import { inspectEnv } from '../env';

/** The issuers of agents' and machines' tokens. Clients are sent to the first one. */
export function listAuthkitDomains(): string[] {
  const { WORKOS_AUTHKIT_DOMAIN: list = '' } = inspectEnv().env;
  return list
    .split(',')
    .map((domain) => domain.trim().replace(/\/$/, ''))
    .filter(Boolean);
}
