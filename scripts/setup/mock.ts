import { outro } from '@clack/prompts';
import { clientId } from '../../mocks/credentials';
import { envFile, readVariable } from '../lib/env-local';
import { Stop } from '../lib/stop';

/** Stops if `.env.local` points at the mock. */
export function rejectMock(): void {
  if (readVariable('WORKOS_CLIENT_ID') !== clientId) return;
  throw new Stop(`${envFile} contains the mock’s variables. Remove them and run this again`);
}

/** `npm run dev` uses the mock as long as nothing else is connected. */
export function stayWithMock(): boolean {
  const set = ['WORKOS_CLIENT_ID', 'WORKOS_API_KEY'].filter((name) => process.env[name]);
  if (set.length > 0) {
    const isHere = set.every(readVariable);
    const place = isHere ? envFile : 'this terminal or another .env file';
    const claim = readVariable('WORKOS_CLAIM_TOKEN')
      ? 'To keep the temporary environment, claim it first: npm run setup -- --claim. '
      : '';
    throw new Stop(`${claim}${place} connects an environment. Remove ${set.join(' and ')} from it`);
  }
  outro('npm run dev uses the mock. Run this again to connect WorkOS.');
  return false;
}
