import { outro } from '@clack/prompts';
import { clientId } from '../../mocks/credentials';
import { envFile, readVariable } from '../lib/env-local';
import { Stop } from '../lib/stop';
import { credentialNames } from './credential-names';

/** Stops if `.env.local` points at the mock. */
export function rejectMock(): void {
  if (readVariable('WORKOS_CLIENT_ID') !== clientId) return;
  throw new Stop(`${envFile} contains the mock’s variables. Remove them and run this again`);
}

/** `npm run dev` uses the mock as long as nothing else is connected. */
export function stayWithMock(): boolean {
  const set = credentialNames.filter((name) => process.env[name]);
  if (set.length > 0) {
    const place = set.every(readVariable) ? envFile : 'Another .env file or this terminal';
    const claim = readVariable('WORKOS_CLAIM_TOKEN')
      ? 'To keep the temporary environment, claim it first: npm run setup -- --claim. '
      : '';
    throw new Stop(`${claim}${place} connects an environment. Remove ${set.join(' and ')} from it`);
  }
  outro('npm run dev uses the mock. Run this again to connect WorkOS.');
  return false;
}
