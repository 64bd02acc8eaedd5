import 'server-only';
import { cookies } from 'next/headers';
import { homePath, signInTo } from '../routes';
import { errorCode } from '../workos/errors';
import { FormError } from './form-error';
import { rememberStep } from './last-step';
import { refreshSession } from './refresh-session';
import { RefusalError } from './refusal';
import { fitsCookie, sessionCookie } from './session-cookie';

const problems: Record<string, string> = {
  organization_membership_not_found: 'You’re no longer a member of this organization.',
  organization_not_found: 'This organization no longer exists.',
};

/**
 * Returns the page to load, which is the sign-in route if the organization requires SSO or MFA. It must be
 * loaded as a new document, because the library's hooks keep the old organization's access token.
 */
export async function enterOrganization(organizationId: string, href = homePath): Promise<string> {
  try {
    const { user, sessionId } = await refreshSession({ organizationId });
    if (!user) throw new RefusalError('signed-out');
    if (!fitsCookie((await cookies()).get(sessionCookie)?.value)) {
      throw new RefusalError('session-too-large');
    }
    await rememberStep({ sessionId, organizationId });
    return href;
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'sso_required' || code === 'mfa_enrollment') {
      return signInTo({ organizationId, returnTo: href });
    }
    const problem = Object.hasOwn(problems, code) ? problems[code] : undefined;
    if (problem) throw new FormError(problem);
    if (code === 'invalid_grant') throw new RefusalError('signed-out');
    throw error;
  }
}
