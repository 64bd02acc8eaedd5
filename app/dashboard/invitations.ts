import 'server-only';
import { FormError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { listAll } from '@/lib/workos/lists';
import { getOrganizationName } from '@/lib/workos/organizations';
import { readUserName } from '@/lib/workos/user-name';

type User = { email: string; emailVerified: boolean };

/** Pending invitations sent to the user's email address, if they've verified it. */
async function fetchOwnInvitations({ email, emailVerified }: User) {
  if (!emailVerified) return [];
  const invitations = await listAll((page) =>
    callWorkOS(({ userManagement }) => userManagement.listInvitations({ email, ...page })),
  );
  return invitations.flatMap(({ id, state, organizationId, inviterUserId, roleSlug: role }) =>
    state === 'pending' && organizationId ? [{ id, organizationId, inviterUserId, role }] : [],
  );
}

export type OwnInvitation = Awaited<ReturnType<typeof listOwnInvitations>>[number];

export async function listOwnInvitations(user: User) {
  const invitations = await fetchOwnInvitations(user);
  return Promise.all(
    invitations.map(async ({ inviterUserId, ...invitation }) => ({
      ...invitation,
      name: await getOrganizationName(invitation.organizationId),
      // They may be gone by now.
      inviter: inviterUserId && (await readUserName(inviterUserId).catch(() => null)),
    })),
  );
}

/** The ID comes from the browser, so this checks that the invitation is the user's. */
export async function findOwnInvitation(invitationId: string, user: User) {
  const invitations = await fetchOwnInvitations(user);
  const invitation = invitations.find(({ id }) => id === invitationId);
  if (!invitation) throw new FormError('This invitation isn’t for you, or it’s no longer valid.');
  return invitation;
}
