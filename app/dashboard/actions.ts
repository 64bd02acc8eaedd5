'use server';

import { updateTag } from 'next/cache';
import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { organizationName } from '@/lib/auth/fields';
import { FormError } from '@/lib/auth/form-error';
import { homePath } from '@/lib/routes';
import { addMember } from '@/lib/workos/add-member';
import { callWorkOS } from '@/lib/workos/client';

const fields = { organization: z.string('Select an organization.') };

/** Server action: switches to another organization. */
export const switchOrganization = action(fields, {}, async ({ organization }) => ({
  message: 'Switched organization.',
  organizationId: organization,
  href: homePath,
}));

/** Server action: creates an organization with the user as its admin, and switches to it. */
export const createOrganization = action(
  { name: organizationName },
  {},
  async ({ name }, { user, idempotencyKey }) => {
    const { id: organizationId } = await callWorkOS(({ organizations }) =>
      organizations.createOrganization({ name }, { idempotencyKey }),
    );
    await addAdmin(organizationId, user.id);
    updateTag(`memberships:${user.id}`);
    return { message: `Created ${name}.`, organizationId };
  },
);

async function addAdmin(organizationId: string, userId: string) {
  try {
    await addMember({ organizationId, userId, roleSlug: 'admin' });
  } catch (error) {
    console.error(`The user ${userId} couldn’t be added to ${organizationId}.`, error);
    await callWorkOS(({ organizations }) => organizations.deleteOrganization(organizationId));
    throw new FormError('WorkOS couldn’t add you, so the organization wasn’t created. Try again.');
  }
}
