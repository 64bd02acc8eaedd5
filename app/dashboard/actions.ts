'use server';

import { updateTag } from 'next/cache';
import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { organizationName } from '@/lib/auth/fields';
import { FormError } from '@/lib/auth/form-error';
import { logEvent } from '@/lib/observability/log';
import { homePath } from '@/lib/routes';
import { addMember } from '@/lib/workos/add-member';
import { callWorkOS } from '@/lib/workos/client';
import { listOwnOrganizations } from '@/lib/workos/organizations';
import { findOwnInvitation } from './invitations';

const fields = { organization: z.string('Select an organization.') };

/** Server action: switches to another organization. */
export const switchOrganization = action(
  fields,
  { audit: 'organization.entered' },
  async ({ organization }, { user }) => {
    const own = await listOwnOrganizations(user.id).catch(() => []);
    const name = own.find(({ id }) => id === organization)?.name ?? 'another organization';
    return { message: `Switched to ${name}.`, organizationId: organization, href: homePath };
  },
);

const ownName = z.string().trim().max(100, 'Must be 100 characters or fewer.').optional();

/**
 * Server action: creates an organization with the user as its admin, and switches to it. New users enter their name
 * in the same form.
 */
export const createOrganization = action(
  { name: organizationName, firstName: ownName, lastName: ownName },
  { audit: 'organization.created' },
  async ({ name, firstName, lastName }, { user, idempotencyKey }) => {
    if (firstName || lastName) {
      await callWorkOS(({ userManagement }) =>
        userManagement.updateUser({
          userId: user.id,
          ...(firstName && { firstName }),
          ...(lastName && { lastName }),
        }),
      );
    }
    const { id: organizationId } = await callWorkOS(({ organizations }) =>
      organizations.createOrganization({ name }, { idempotencyKey }),
    );
    await addAdmin(organizationId, user.id);
    updateTag(`memberships:${user.id}`);
    return { message: `Created ${name}.`, organizationId };
  },
);

/** Server action: accepts an invitation that was sent to the user, and switches to its organization. */
export const acceptInvitation = action(
  { invitation: z.string('Select an invitation.') },
  { audit: 'invitation.accepted' },
  async ({ invitation: id }, { user }) => {
    const { organizationId } = await findOwnInvitation(id, user);
    await callWorkOS(({ userManagement }) => userManagement.acceptInvitation(id));
    updateTag(`memberships:${user.id}`);
    return { message: 'Invitation accepted.', organizationId, targets: [{ id, name: user.email }] };
  },
);

async function addAdmin(organizationId: string, userId: string) {
  try {
    await addMember({ organizationId, userId, roleSlug: 'admin' });
  } catch (error) {
    logEvent('error', 'organization.undone', { organizationId, userId, error });
    await callWorkOS(({ organizations }) => organizations.deleteOrganization(organizationId));
    throw new FormError('WorkOS couldn’t add you, so the organization wasn’t created. Try again.');
  }
}
