'use server';

import { updateTag } from 'next/cache';
import { action } from '@/lib/auth/action';
import { organizationName } from '@/lib/auth/fields';
import { callWorkOS } from '@/lib/workos/client';

/** Server action: renames the organization. */
export const renameOrganization = action(
  { name: organizationName },
  { needs: { permission: 'settings:manage' }, audit: 'organization.renamed' },
  async ({ name }, { organizationId }) => {
    await callWorkOS(({ organizations }) =>
      organizations.updateOrganization({
        organization: organizationId,
        name,
      }),
    );
    updateTag(`organization:${organizationId}`);
    return `Organization renamed to ${name}.`;
  },
);
