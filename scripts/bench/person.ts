import { hints } from '../../lib/hints';
import { createUser } from '../lib/mock';
import { sessionCookie } from '../lib/session-cookie';
import { authenticate } from '../lib/workos';

/**
 * Returns somebody with grants of every kind, and the cookies of a browser that has been here before,
 * with a session that does not expire soon.
 */
export async function createPerson() {
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
