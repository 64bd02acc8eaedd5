import 'server-only';
import { callWorkOS } from './client';
import { errorCode } from './errors';

/** The client repeats a request whose response was lost, so a membership that exists is a success. */
export async function addMember(values: {
  organizationId: string;
  userId: string;
  roleSlug: string;
}): Promise<void> {
  try {
    await callWorkOS(({ userManagement }) => userManagement.createOrganizationMembership(values));
  } catch (error) {
    if (errorCode(error) !== 'organization_membership_already_exists') throw error;
  }
}
