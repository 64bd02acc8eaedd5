import { apiKeys } from './api-keys';
import { assets } from './assets';
import { auditLogExports } from './audit-log-exports';
import { auditLogRetention } from './audit-log-retention';
import { auditLogSchemas } from './audit-log-schemas';
import { auditLogs } from './audit-logs';
import { authenticate } from './authenticate';
import { authorize } from './authorize';
import { authorizedApplications } from './authorized-applications';
import { connectApplications } from './connect-applications';
import { connectSecrets } from './connect-secrets';
import { connections } from './connections';
import { consoleHandlers } from './console';
import { control } from './control';
import { controlConnect } from './control-connect';
import { controlOrganizations } from './control-organizations';
import { corsOrigins } from './cors-origins';
import { device } from './device';
import { directories } from './directories';
import { emailChange } from './email-change';
import { emailVerification } from './email-verification';
import { events } from './events';
import { featureFlags } from './feature-flags';
import { health } from './health';
import { homepageUrl } from './homepage-url';
import { hosted } from './hosted';
import { identityProvider } from './identity-provider';
import { invitations } from './invitations';
import { jwks } from './jwks';
import { jwtTemplate } from './jwt-templates';
import { magicAuth } from './magic-auth';
import { memberships } from './memberships';
import { mfa } from './mfa';
import { oauthAuthorize } from './oauth-authorize';
import { oauthDevice } from './oauth-device';
import { oauthIntrospection } from './oauth-introspection';
import { oauthMetadata } from './oauth-metadata';
import { oauthRegister } from './oauth-register';
import { oauthResources } from './oauth-resources';
import { oauthToken } from './oauth-token';
import { oauthUserinfo } from './oauth-userinfo';
import { oneShotEnvironments } from './one-shot-environments';
import { organizationDomains } from './organization-domains';
import { organizations } from './organizations';
import { passwordReset } from './password-reset';
import { permissions } from './permissions';
import { portal } from './portal';
import { redirectUris } from './redirect-uris';
import { roles } from './roles';
import { sessions } from './sessions';
import { sso } from './sso';
import { users } from './users';
import { webhookEndpoints } from './webhook-endpoints';
import { widgets } from './widgets';

/** One array per WorkOS resource, followed by the mock's own endpoints. */
export const handlers = [
  ...authorize,
  ...authenticate,
  ...device,
  ...jwks,
  ...oauthMetadata,
  ...oauthRegister,
  ...oauthAuthorize,
  ...oauthToken,
  ...oauthDevice,
  ...oauthIntrospection,
  ...oauthUserinfo,
  ...oauthResources,
  ...connectApplications,
  ...connectSecrets,
  ...authorizedApplications,
  ...sessions,
  ...users,
  ...passwordReset,
  ...emailVerification,
  ...emailChange,
  ...magicAuth,
  ...mfa,
  ...memberships,
  ...invitations,
  ...roles,
  ...permissions,
  ...featureFlags,
  ...organizations,
  ...organizationDomains,
  ...connections,
  ...sso,
  ...directories,
  ...apiKeys,
  ...widgets,
  ...portal,
  ...auditLogs,
  ...auditLogSchemas,
  ...auditLogExports,
  ...auditLogRetention,
  ...webhookEndpoints,
  ...redirectUris,
  ...corsOrigins,
  ...homepageUrl,
  ...jwtTemplate,
  ...events,
  ...oneShotEnvironments,
  ...hosted,
  ...identityProvider,
  ...consoleHandlers,
  ...control,
  ...controlOrganizations,
  ...controlConnect,
  ...assets,
  ...health,
];
