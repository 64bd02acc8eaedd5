'use server';

import { getWorkOS, refreshSession, switchToOrganization } from '@workos-inc/authkit-nextjs';
import { updateTag } from 'next/cache';
import { redirect, unstable_rethrow } from 'next/navigation';
import { forbidWhileImpersonating, requireRole, requireSession } from '@/lib/auth/action';
import type { FormState } from '@/lib/auth/form-state';
import { errorCode, FieldError, runAction } from '@/lib/auth/run';
import { homePath, signInPath } from '@/lib/routes';

/** Server action: makes an organization with the person as its admin, and goes there. */
export async function createOrganization(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const session = await requireSession();
    forbidWhileImpersonating(session);
    const name = readName(form);
    const { organizations, userManagement } = getWorkOS();
    const { id: organizationId } = await organizations.createOrganization({ name });
    const membership = { organizationId, userId: session.user.id, roleSlug: 'admin' };
    await userManagement.createOrganizationMembership(membership).catch(async (error) => {
      // Without a member nobody could ever open it.
      await organizations.deleteOrganization(organizationId);
      throw error;
    });
    updateTag(`memberships:${session.user.id}`);
    await refreshSession({ organizationId });
    redirect('/dashboard/members');
  });
}

/** Server action: goes on in another organization, with what the person is granted there. */
export async function switchOrganization(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const organizationId = String(form.get('organization') ?? '');
    try {
      await switchToOrganization(organizationId, { returnTo: homePath });
    } catch (error) {
      unstable_rethrow(error);
      // The library looks at `error` of the cause alone, and so never sends anybody to single sign-on.
      const reason = error instanceof Error ? errorCode(error.cause) : undefined;
      if (reason === 'sso_required' || reason === 'mfa_enrollment') {
        const query = new URLSearchParams({ organizationId, returnTo: homePath });
        redirect(`${signInPath}?${query}`);
      }
      throw new FieldError('organization', problems[reason ?? ''] ?? unreachable);
    }
    return 'Switched.';
  });
}

const unreachable =
  'WorkOS did not answer. You are still signed in, in the organization you were in. Try again.';

const problems: Record<string, string> = {
  organization_membership_not_found: 'You are no longer a member of this organization.',
  organization_not_found: 'This organization no longer exists.',
  invalid_grant: 'Your session has ended. Reload the page to sign in again.',
};

/** Server action: gives the organization another name, which shows everywhere at once. */
export async function renameOrganization(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const session = await requireRole('admin');
    forbidWhileImpersonating(session);
    const name = readName(form);
    const { organizationId: organization = '' } = session;
    await getWorkOS().organizations.updateOrganization({ organization, name });
    updateTag(`organization:${organization}`);
    updateTag(`memberships:${session.user.id}`);
    return `The organization is called ${name} now.`;
  });
}

function readName(form: FormData) {
  const name = String(form.get('name') ?? '').trim();
  if (name && name.length <= 100) return name;
  throw new FieldError('name', 'Give it a name of at most 100 characters.');
}
