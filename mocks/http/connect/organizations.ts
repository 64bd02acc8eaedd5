import { missingConnection } from '../../state/sso';
import { activeMembershipsOf } from '../../state/store';

type SignIn = { userId: string; organizationId?: string };

/** Those the user can give access to: the one they signed in to, and others without single sign-on. */
export function organizationsFor({ userId, organizationId }: SignIn) {
  return activeMembershipsOf(userId)
    .map(({ organization_id }) => organization_id)
    .filter((id) => id === organizationId || !missingConnection(id));
}
