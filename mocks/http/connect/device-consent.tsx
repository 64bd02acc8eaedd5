import { ConsentPage } from '../../pages/connect/consent-page';
import { page } from '../../pages/document';
import { hasConsented } from '../../state/connect/authorizations';
import type { DeviceAuthorization, User } from '../../state/records';
import { findOauthApplication } from './consent';
import { organizationsFor } from './organizations';

/** Asks for the user's consent to the application on their device, if that takes one. */
export function askForDevice({ connect, userCode }: DeviceAuthorization, user: User) {
  const application = findOauthApplication(connect?.applicationId ?? '');
  if (!connect || !application || application.is_first_party) return undefined;
  const organizations = organizationsFor({ userId: user.id });
  const wanted = { ...connect, userId: user.id, organizationId: organizations[0] };
  if (organizations.length < 2 && hasConsented(wanted)) return undefined;
  return page(
    <ConsentPage
      action="/device"
      application={application}
      fields={{ user_code: userCode, email: user.email }}
      organizations={organizations}
      scopes={connect.scopes}
      user={user}
    />,
  );
}
