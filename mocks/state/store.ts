import type {
  ApiKey,
  AuthorizationCode,
  Event,
  FeatureFlag,
  HostedSession,
  Impersonator,
  Invitation,
  Membership,
  Organization,
  OrganizationSettings,
  RefreshToken,
  Session,
  User,
  UserSettings,
} from './records';

/** Everything the mock remembers, for as long as the process lives. */
export const store = {
  users: new Map<string, User>(),
  userSettings: new Map<string, UserSettings>(),
  organizations: new Map<string, Organization>(),
  organizationSettings: new Map<string, OrganizationSettings>(),
  memberships: new Map<string, Membership>(),
  invitations: new Map<string, Invitation>(),
  /** Permissions by role slug. */
  roles: new Map<string, readonly string[]>(),
  /** Flags by slug. */
  featureFlags: new Map<string, FeatureFlag>(),
  /** Ids of the users and organizations a flag is on for, by its slug. */
  flagTargets: new Map<string, Set<string>>(),
  apiKeys: new Map<string, ApiKey>(),
  /** Ids of API keys by their secret value. */
  apiKeyValues: new Map<string, string>(),
  events: new Map<string, Event>(),
  /** Secrets by endpoint URL. */
  webhooks: new Map<string, string>(),
  hostedSessions: new Map<string, HostedSession>(),
  sessions: new Map<string, Session>(),
  codes: new Map<string, AuthorizationCode>(),
  refreshTokens: new Map<string, RefreshToken>(),
  /** Impersonations started and not yet used, by the value of the browser's cookie. */
  impersonations: new Map<string, { userId: string; impersonator: Impersonator }>(),
};

/** Forgets everything. */
export function clearStore() {
  for (const records of Object.values(store)) records.clear();
}

export function findUserByEmail(email: string) {
  const wanted = email.trim().toLowerCase();
  return [...store.users.values()].find((user) => user.email === wanted);
}

export function membershipsOf(userId: string) {
  return [...store.memberships.values()].filter(({ user_id }) => user_id === userId);
}

export function activeMembershipsOf(userId: string) {
  return membershipsOf(userId).filter(({ status }) => status === 'active');
}

/** Returns the membership that lets a user act in an organization. */
export function activeMembership(userId: string, organizationId: string) {
  return activeMembershipsOf(userId).find(
    ({ organization_id }) => organization_id === organizationId,
  );
}
