import { z } from 'zod';
import { displayName } from '@/lib/display-name';
import { callWorkOS } from '@/lib/workos/client';
import { readOrganizationName } from '@/lib/workos/organizations';
import { tool } from '../tool';

export const whoami = tool({
  name: 'whoami',
  title: 'Who am I?',
  description: 'Returns the user you act for, their organization, role, and permissions.',
  audit: null,
  annotations: { readOnlyHint: true },
  input: z.object({}),
  run: async (_, { id, organizationId, role, permissions }) => {
    const user = await callWorkOS(({ userManagement }) => userManagement.getUser(id));
    const organization = organizationId && {
      id: organizationId,
      name: await readOrganizationName(organizationId),
    };
    return {
      result: {
        user: { id, name: displayName(user), email: user.email },
        ...(organization && { organization, role }),
        permissions,
      },
    };
  },
});
