import { newId } from './ids';

/** The records of the mock, in the shape of WorkOS's API wherever they are sent over it. */
export type User = {
  object: 'user';
  id: string;
  email: string;
  email_verified: boolean;
  first_name: string | null;
  last_name: string | null;
  name: string | null;
  profile_picture_url: string | null;
  external_id: string | null;
  metadata: Record<string, string>;
  last_sign_in_at: string | null;
  locale: string | null;
  created_at: string;
  updated_at: string;
};

export type Organization = {
  object: 'organization';
  id: string;
  name: string;
  domains: never[];
  metadata: Record<string, string>;
  external_id: string | null;
  allow_profiles_outside_organization: boolean;
  created_at: string;
  updated_at: string;
};

export type Membership = {
  id: string;
  userId: string;
  organizationId: string;
  role: string;
  permissions: readonly string[];
  status: 'active' | 'inactive' | 'pending';
  createdAt: string;
  updatedAt: string;
};

export type Impersonator = { email: string; reason: string | null };

/** What a person did on the hosted page: it lets the next authorize answer without a page. */
export type HostedSession = {
  id: string;
  userId: string;
  organizationId?: string;
  authTime: number;
  ended: boolean;
};

export type Session = {
  id: string;
  userId: string;
  organizationId?: string;
  hostedSessionId?: string;
  authTime: number;
  authenticationMethod: 'Password' | 'Impersonation';
  impersonator?: Impersonator;
  status: 'active' | 'revoked';
};

export type AuthorizationCode = Omit<Session, 'id' | 'status'> & {
  code: string;
  codeChallenge?: string;
  expiresAt: number;
  used: boolean;
};

export type TokenPair = { accessToken: string; refreshToken: string };

export type RefreshToken = {
  token: string;
  sessionId: string;
  /** What it was exchanged for, and when: for 30 s the same exchange gives the same pair. */
  exchanged?: { pair: Promise<TokenPair>; organizationId?: string; at: number };
};

/** Everything the mock remembers. It lives as long as the process. */
export const store = {
  users: new Map<string, User>(),
  organizations: new Map<string, Organization>(),
  memberships: new Map<string, Membership>(),
  /** Flags by slug, with the ids of the users and organizations they are on for. */
  featureFlags: new Map<string, Set<string>>(),
  /** Entitlements by organization id. */
  entitlements: new Map<string, readonly string[]>(),
  hostedSessions: new Map<string, HostedSession>(),
  sessions: new Map<string, Session>(),
  codes: new Map<string, AuthorizationCode>(),
  refreshTokens: new Map<string, RefreshToken>(),
  /** Impersonations started and not yet used, by the value of the browser's cookie. */
  impersonations: new Map<string, { userId: string; impersonator: Impersonator }>(),
  /** Lifetime of a user's access tokens in seconds, where it is not 300. */
  accessTokenTtl: new Map<string, number>(),
};

export function now() {
  return new Date().toISOString();
}

export function findUserByEmail(email: string) {
  const wanted = email.trim().toLowerCase();
  return [...store.users.values()].find((user) => user.email === wanted);
}

export function membershipsOf(userId: string) {
  return [...store.memberships.values()].filter((membership) => membership.userId === userId);
}

export function activeMembershipsOf(userId: string) {
  return membershipsOf(userId).filter(({ status }) => status === 'active');
}

type NewUser = { id?: string; email: string; firstName?: string; lastName?: string };

export function createUser({ id = newId('user'), email, firstName, lastName }: NewUser): User {
  const createdAt = now();
  const user: User = {
    object: 'user',
    id,
    email: email.trim().toLowerCase(),
    email_verified: true,
    first_name: firstName ?? null,
    last_name: lastName ?? null,
    name: [firstName, lastName].filter(Boolean).join(' ') || null,
    profile_picture_url: null,
    external_id: null,
    metadata: {},
    last_sign_in_at: null,
    locale: 'en-US',
    created_at: createdAt,
    updated_at: createdAt,
  };
  store.users.set(id, user);
  return user;
}

type NewOrganization = { id?: string; name: string; entitlements?: readonly string[] };

export function createOrganization(values: NewOrganization): Organization {
  const { id = newId('org'), name, entitlements = [] } = values;
  const createdAt = now();
  const organization: Organization = {
    object: 'organization',
    id,
    name,
    domains: [],
    metadata: {},
    external_id: null,
    allow_profiles_outside_organization: false,
    created_at: createdAt,
    updated_at: createdAt,
  };
  store.organizations.set(id, organization);
  store.entitlements.set(id, entitlements);
  return organization;
}

type NewMembership = Pick<Membership, 'userId' | 'organizationId' | 'role' | 'permissions'>;

export function createMembership(values: NewMembership & { id?: string }): Membership {
  const createdAt = now();
  const membership: Membership = {
    ...values,
    id: values.id ?? newId('om'),
    status: 'active',
    createdAt,
    updatedAt: createdAt,
  };
  store.memberships.set(membership.id, membership);
  return membership;
}

export function turnFlagOn(slug: string, targetId: string) {
  const targets = store.featureFlags.get(slug) ?? new Set();
  store.featureFlags.set(slug, targets.add(targetId));
}
