import { apiKey } from '../../mocks/credentials';
import { isConnected } from '../lib/mock-credentials';

/** Strangers would act in a real environment with its key. */
export function rejectKeys() {
  const { WORKOS_API_KEY: key } = process.env;
  if (!isConnected() && (!key || key === apiKey)) return;
  console.error(
    'The demo doesn’t start with keys of a WorkOS environment. Unset WORKOS_CLIENT_ID and WORKOS_API_KEY, also in .env.local.',
  );
  process.exit(1);
}
