import { envFile } from '../lib/env-local';

/** What to do when WorkOS no longer accepts what a temporary environment came with. */
export const lostAccess = `WorkOS no longer accepts the temporary environment’s variables: it has expired, or it’s claimed. If it’s in your WorkOS dashboard, remove WORKOS_CLAIM_TOKEN from ${envFile}. Otherwise, remove WORKOS_CLIENT_ID and WORKOS_API_KEY too. Then run npm run setup again`;
