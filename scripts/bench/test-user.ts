import { hints } from '../../lib/hints';
import { createUser } from '../lib/mock';
import { sessionCookie } from '../lib/session-cookie';
import { authenticate } from '../lib/workos';

/**
 * Creates a user with grants of every kind. Returns the cookies of a returning visitor, with a session that
 * doesn't expire during the run.
 */
export async function createTestUser() {
  const { email } = await createUser({
    firstName: 'Ada',
    lastName: 'Lovelace',
    memberships: [{ organization: 'Acme', role: 'admin', entitlements: ['audit-logs'] }],
    featureFlags: ['activity-insights', 'quick-actions', 'bulk-invites'],
    accessTokenTtl: 3_600,
  });
  const { name, value } = await sessionCookie(await authenticate(email));
  const cookies = [`${name}=${value}`, ...hints.map((hint) => `${hint}=1`)];
  return { email, cookie: cookies.join('; ') };
}
