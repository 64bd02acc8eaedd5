import { text } from 'node:stream/consumers';
import { clean } from '../../lib/env/clean.mjs';
import { exitWithUsage, readOptions } from '../lib/options';
import { canAsk } from './ask';

const usage = [
  'Usage: npm run setup [-- <options>]',
  '',
  'Without options, it asks.',
  '',
  '  --temporary       Get a temporary WorkOS environment, without an account.',
  '  --claim           Move the temporary environment into your WorkOS account.',
  '  --client-id <id>  Connect an environment of yours (or WORKOS_CLIENT_ID).',
  '  --api-key -       Its secret key, from standard input (or WORKOS_API_KEY).',
  '  --mock            Stay with the mock.',
].join('\n');

const wayOptions = {
  temporary: { type: 'boolean' },
  claim: { type: 'boolean' },
  mock: { type: 'boolean' },
} as const;

/** Stands for a key from standard input. In a terminal, that’s a prompt. */
export const fromInput = '-';

export type Way = keyof typeof wayOptions | 'own';

export type Options = { way?: Way; WORKOS_CLIENT_ID: string; WORKOS_API_KEY: string };

/** Credentials may come from variables too, so that a key needn’t be in the command. */
export async function readSetupOptions(): Promise<Options> {
  const options = readOptions(usage, {
    ...wayOptions,
    'client-id': { type: 'string' },
    'api-key': { type: 'string' },
  });
  const { 'client-id': clientId, 'api-key': apiKey, ...chosen } = options;
  const ways: Way[] = Object.keys(chosen) as (keyof typeof wayOptions)[];
  if (clientId !== undefined || apiKey !== undefined) ways.push('own');
  if (ways.length > 1) exitWithUsage('Choose one way to connect.', usage);
  const { WORKOS_CLIENT_ID, WORKOS_API_KEY } = process.env;
  const isPiped = apiKey === fromInput && !canAsk();
  return {
    way: ways[0],
    WORKOS_CLIENT_ID: clean(clientId ?? WORKOS_CLIENT_ID),
    WORKOS_API_KEY: clean(isPiped ? await text(process.stdin) : (apiKey ?? WORKOS_API_KEY)),
  };
}
