import { note } from '@clack/prompts';
import { featureFlags } from '../../lib/authz';
import type { Env } from '../../lib/env';
import { listAppUrls } from '../lib/app-url';

/** Names what WorkOS's API can't do. The homepage of a temporary environment is set already. */
export function listWhatIsLeft(env: Partial<Env>): void {
  const { origin, signInUrl } = listAppUrls(env);
  const lines = [
    `Sign-in URL        ${signInUrl}`,
    `Sign-out redirect  ${origin}`,
    ...(env.WORKOS_CLAIM_TOKEN ? [] : [`App homepage       ${origin}`]),
    '→ https://dashboard.workos.com/redirects',
    '',
    `Feature flags      ${Object.keys(featureFlags).join(', ')}`,
    '→ https://dashboard.workos.com/environment/flags',
  ];
  const when = env.WORKOS_CLAIM_TOKEN ? ', once the environment is claimed' : '';
  note(lines.join('\n'), `Left to do in the WorkOS dashboard${when}`);
}
