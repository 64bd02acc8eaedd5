import { select } from '@clack/prompts';
import { readVariable } from '../lib/env-local';
import { Stop } from '../lib/stop';
import { answer, canAsk } from './ask';
import { credentialNames } from './credential-names';
import type { Options, Way } from './options';
import { isTemporary } from './temporary';

/** What the options or the variables say, or else the user. */
export async function chooseWay(options: Options): Promise<Way> {
  const { way, WORKOS_CLIENT_ID: clientId, WORKOS_API_KEY: apiKey } = options;
  if (way) return way;
  if (isTemporary()) return 'temporary';
  if (clientId || apiKey || credentialNames.some(readVariable)) return 'own';
  if (!canAsk()) {
    throw new Stop(
      'There’s no terminal to ask in. Say what to do with an option: npm run setup -- --temporary, or --help for the others',
    );
  }
  return answer<Way>(
    select<Way>({
      message: 'Which WorkOS should the app use?',
      options: [
        {
          value: 'temporary',
          label: 'A temporary environment',
          hint: 'no account needed, claim it later',
        },
        { value: 'own', label: 'An environment of mine', hint: 'client ID and secret key' },
        { value: 'mock', label: 'The mock', hint: 'as now' },
      ],
    }),
  );
}
