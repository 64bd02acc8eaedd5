import { getURLFromRedirectError } from 'next/dist/client/components/redirect';
import { isRedirectError } from 'next/dist/client/components/redirect-error';
import { recordEvent, toActor } from '@/lib/audit/record-event';
import { endSession } from '@/lib/auth/end-session';
import { rememberStep } from '@/lib/auth/last-step';
import { readAuth } from '@/lib/auth/read-auth';
import { problem } from '@/lib/problem';
import { seeOther } from '@/lib/see-other';

/**
 * Ends the session here and at WorkOS, and returns to the home page. It accepts only a form's POST, so no
 * prefetch or link can sign anyone out. Forms on other sites are rejected.
 */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('sec-fetch-site') === 'cross-site') {
    return problem(403, 'Forbidden', 'Sign out from the app itself.');
  }
  const { user, sessionId, organizationId, impersonator } = await readAuth();
  if (user) {
    await rememberStep({ sessionId });
    await recordEvent('session.ended', { organizationId, actor: toActor(user), impersonator });
  }
  try {
    await endSession();
  } catch (error) {
    if (!isRedirectError(error)) throw error;
    // `redirect()` returns 307 here, which would make the browser repeat its POST at WorkOS.
    return seeOther(getURLFromRedirectError(error));
  }
  return seeOther('/');
}
