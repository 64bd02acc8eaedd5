import type {
  Application,
  ApplicationSecret,
  Authorization,
  ConnectConfiguration,
  OauthCode,
  OauthGrant,
  OauthRefreshToken,
  OauthRequest,
  OauthResource,
} from './connect/records';
import type {
  ApiKey,
  AuditLogAction,
  AuditLogEvent,
  AuditLogExport,
  AuthorizationCode,
  Challenge,
  Connection,
  CorsOrigin,
  DeviceAuthorization,
  Directory,
  DirectoryGroup,
  DirectoryUser,
  EmailChange,
  EmailCode,
  Environment,
  Event,
  Factor,
  FeatureFlag,
  GroupRole,
  HostedSession,
  Impersonator,
  Invitation,
  JwtTemplate,
  LogStream,
  Membership,
  Message,
  Organization,
  OrganizationSettings,
  PasswordReset,
  PendingAuthentication,
  Permission,
  PortalVisit,
  Profile,
  RedirectUri,
  RefreshToken,
  Role,
  Session,
  SsoCode,
  User,
  UserSettings,
  WebhookEndpoint,
} from './records';
import { perVisitor } from './visitors';

/** The mock's data, which is lost when the process ends. */
export const store = perVisitor(() => ({
  /** By client ID. */
  environments: new Map<string, Environment>(),
  users: new Map<string, User>(),
  userSettings: new Map<string, UserSettings>(),
  organizations: new Map<string, Organization>(),
  organizationSettings: new Map<string, OrganizationSettings>(),
  memberships: new Map<string, Membership>(),
  invitations: new Map<string, Invitation>(),
  /** In order of priority. */
  roles: new Map<string, Role>(),
  /** Permissions by slug. */
  permissions: new Map<string, Permission>(),
  /** Flags by slug. */
  featureFlags: new Map<string, FeatureFlag>(),
  /** Whether a flag is on, by slug and target ID. A target that is off overrides a default of on. */
  flagTargets: new Map<string, Map<string, boolean>>(),
  apiKeys: new Map<string, ApiKey>(),
  /** API key IDs by secret value. */
  apiKeyValues: new Map<string, string>(),
  events: new Map<string, Event>(),
  connections: new Map<string, Connection>(),
  ssoCodes: new Map<string, SsoCode>(),
  /** Profiles by access token. */
  ssoTokens: new Map<string, Profile>(),
  directories: new Map<string, Directory>(),
  directoryUsers: new Map<string, DirectoryUser>(),
  directoryGroups: new Map<string, DirectoryGroup>(),
  /** By organization and group. */
  groupRoles: new Map<string, GroupRole>(),
  /** By organization. */
  logStreams: new Map<string, LogStream>(),
  /** By the link's token. */
  portalLinks: new Map<string, PortalVisit>(),
  webhookEndpoints: new Map<string, WebhookEndpoint>(),
  redirectUris: new Map<string, RedirectUri>(),
  corsOrigins: new Map<string, CorsOrigin>(),
  /** Empty until one is set. */
  jwtTemplates: new Map<'current', JwtTemplate>(),
  /** Empty while `MOCK_APP_URL` is the homepage. */
  homepageUrls: new Map<'current', string>(),
  /** Actions by name. */
  auditLogActions: new Map<string, AuditLogAction>(),
  auditLogEvents: new Map<string, AuditLogEvent>(),
  auditLogExports: new Map<string, AuditLogExport>(),
  /** Days, by organization. */
  auditLogRetentions: new Map<string, number>(),
  /** Passwords by user ID. */
  passwords: new Map<string, string>(),
  passwordResets: new Map<string, PasswordReset>(),
  emailVerifications: new Map<string, EmailCode>(),
  /** The latest of each user, by user ID. */
  emailChanges: new Map<string, EmailChange>(),
  magicAuths: new Map<string, EmailCode>(),
  factors: new Map<string, Factor>(),
  challenges: new Map<string, Challenge>(),
  /** By `pending_authentication_token`. */
  pendingAuthentications: new Map<string, PendingAuthentication>(),
  /** By device code. */
  deviceAuthorizations: new Map<string, DeviceAuthorization>(),
  outbox: new Map<string, Message>(),
  hostedSessions: new Map<string, HostedSession>(),
  sessions: new Map<string, Session>(),
  codes: new Map<string, AuthorizationCode>(),
  refreshTokens: new Map<string, RefreshToken>(),
  applications: new Map<string, Application>(),
  applicationSecrets: new Map<string, ApplicationSecret>(),
  oauthResources: new Map<string, OauthResource>(),
  authorizations: new Map<string, Authorization>(),
  oauthRequests: new Map<string, OauthRequest>(),
  oauthCodes: new Map<string, OauthCode>(),
  oauthRefreshTokens: new Map<string, OauthRefreshToken>(),
  /** Access tokens by `jti`. */
  oauthAccessTokens: new Map<string, OauthGrant>(),
  /** If it was changed. */
  connectConfigurations: new Map<'current', ConnectConfiguration>(),
  /** Pending impersonations by the browser's cookie value. */
  impersonations: new Map<string, { userId: string; impersonator?: Impersonator }>(),
}));

export function clearStore() {
  for (const records of Object.values(store)) records.clear();
}

export function findUserByEmail(email: string) {
  const normalized = email.trim().toLowerCase();
  return [...store.users.values()].find((user) => user.email === normalized);
}

export function findOrganizationByDomain(domain: string) {
  return [...store.organizations.values()].find(({ domains }) =>
    domains.some((other) => other.domain === domain),
  );
}

export function membershipsOf(userId: string) {
  return [...store.memberships.values()].filter(({ user_id }) => user_id === userId);
}

export function activeMembershipsOf(userId: string) {
  return membershipsOf(userId).filter(({ status }) => status === 'active');
}

export function findMembership(userId: string, organizationId: string) {
  return membershipsOf(userId).find(({ organization_id }) => organization_id === organizationId);
}

export function activeMembership(userId: string, organizationId: string) {
  return activeMembershipsOf(userId).find(
    ({ organization_id }) => organization_id === organizationId,
  );
}

/** The roles of the environment, and those of the organization. */
export function rolesOf(organizationId?: string | null) {
  return [...store.roles.values()].filter(
    ({ organization_id }) => organization_id === null || organization_id === organizationId,
  );
}

export function findRole(slug: string, organizationId?: string | null) {
  return rolesOf(organizationId).find((role) => role.slug === slug);
}
