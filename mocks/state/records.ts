/** The mock's records. Those that WorkOS returns have the same shape. */

type Stamped = { id: string; created_at: string; updated_at: string };

export type User = Stamped & {
  object: 'user';
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
};

export type Organization = Stamped & {
  object: 'organization';
  name: string;
  domains: OrganizationDomain[];
  metadata: Record<string, string>;
  external_id: string | null;
  allow_profiles_outside_organization: boolean;
  stripe_customer_id?: string;
};

export type OrganizationDomain = Stamped & {
  object: 'organization_domain';
  organization_id: string;
  domain: string;
  state: 'pending' | 'verified' | 'failed';
  verification_strategy: 'dns' | 'manual';
  /** Only with the strategy `dns`. */
  verification_prefix?: string;
  verification_token?: string;
};

/** What WorkOS stores about an organization but doesn't return with it. */
export type OrganizationSettings = { entitlements: readonly string[]; ssoRequired: boolean };

export type Membership = Stamped & {
  user_id: string;
  organization_id: string;
  role: string;
  /** Overrides the role's permissions. */
  permissions?: readonly string[];
  status: 'active' | 'inactive' | 'pending';
  /** Whether the organization's directory added it. */
  directory_managed?: boolean;
};

export type Role = Stamped & {
  object: 'role';
  /** Null for a role of the environment, which every organization has. */
  organization_id: string | null;
  slug: string;
  name: string;
  description: string | null;
  permissions: readonly string[];
};

export type Permission = Stamped & {
  object: 'permission';
  slug: string;
  name: string;
  description: string | null;
  system: boolean;
  resource_type_slug: 'organization';
};

export type Invitation = Stamped & {
  object: 'invitation';
  email: string;
  state: 'pending' | 'accepted' | 'expired' | 'revoked';
  accepted_at: string | null;
  revoked_at: string | null;
  expires_at: string;
  organization_id: string | null;
  inviter_user_id: string | null;
  accepted_user_id: string | null;
  role_slug: string | null;
  token: string;
  accept_invitation_url: string;
};

export type FeatureFlag = Stamped & {
  object: 'feature_flag';
  slug: string;
  name: string;
  description: string | null;
  owner: null;
  tags: string[];
  enabled: boolean;
  default_value: boolean;
};

export type ApiKey = Stamped & {
  object: 'api_key';
  owner:
    | { type: 'organization'; id: string }
    | { type: 'user'; id: string; organization_id: string };
  name: string;
  obfuscated_value: string;
  last_used_at: string | null;
  expires_at: string | null;
  permissions: string[];
};

/** Sent by email, to verify an address or to sign in. */
export type EmailCode = Stamped & {
  object: 'email_verification' | 'magic_auth';
  user_id: string;
  email: string;
  expires_at: string;
  code: string;
} & Attempts;

export type EmailChange = Omit<Stamped, 'id'> &
  Attempts & { new_email: string; expires_at: string; code: string };

export type PasswordReset = Omit<Stamped, 'updated_at'> & {
  object: 'password_reset';
  user_id: string;
  email: string;
  expires_at: string;
  password_reset_token: string;
  password_reset_url: string;
};

export type Factor = Stamped & {
  object: 'authentication_factor';
  type: 'totp' | 'sms' | 'generic_otp';
  user_id?: string;
  sms?: { phone_number: string };
  /** The secret is only returned when the factor is enrolled. */
  totp?: { issuer: string; user: string; secret: string };
};

export type Challenge = Stamped & {
  object: 'authentication_challenge';
  authentication_factor_id: string;
  expires_at: string;
  /** Sent by text message, or by the app. Apps for TOTP compute theirs. */
  code?: string;
} & Attempts;

/** A sign-in through the API that needs another step. */
export type PendingAuthentication = {
  userId: string;
  method: 'Password' | 'MagicAuth';
  hasSecondFactor: boolean;
  organizationId?: string;
  userAgent: string | null;
  /** Milliseconds since the epoch. */
  expiresAt: number;
};

/** The sign-in of a device without a browser; https://www.rfc-editor.org/rfc/rfc8628 */
export type DeviceAuthorization = {
  deviceCode: string;
  userCode: string;
  state: 'pending' | 'denied' | Grant;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  polledAt?: number;
};

/** An email or a text message. */
export type Message = { to: string; subject: string; content: string; sent_at: string };

/** The failed attempts at a one-time code, and whether it was used. */
type Attempts = { attempts: number; used: boolean };

export type Event = {
  object: 'event';
  id: string;
  event: string;
  data: Record<string, unknown>;
  created_at: string;
  context?: Record<string, unknown>;
};

export type Connection = Stamped & {
  object: 'connection';
  organization_id: string;
  connection_type: string;
  name: string;
  state: 'draft' | 'validating' | 'active' | 'inactive';
  status: 'linked' | 'unlinked';
  /** Only in events. */
  external_key: string;
};

/** A user as their identity provider describes them. */
export type Profile = {
  object: 'profile';
  id: string;
  organization_id: string | null;
  connection_id: string;
  connection_type: string;
  idp_id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
  name: string | null;
  role?: { slug: string };
  roles?: { slug: string }[];
  groups: string[];
  custom_attributes: Record<string, unknown>;
  raw_attributes: Record<string, unknown>;
};

export type SsoCode = { profile: Profile; codeChallenge?: string; expiresAt: number };

export type Directory = Stamped & {
  object: 'directory';
  organization_id: string;
  external_key: string;
  type: string;
  state: 'linked' | 'validating' | 'invalid_credentials';
  name: string;
};

export type DirectoryGroup = Stamped & {
  object: 'directory_group';
  idp_id: string;
  directory_id: string;
  organization_id: string;
  name: string;
  raw_attributes: Record<string, unknown>;
};

export type DirectoryUser = Stamped & {
  object: 'directory_user';
  directory_id: string;
  organization_id: string;
  idp_id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
  name: string | null;
  emails: { primary: boolean; type: string; value: string }[];
  username: string;
  job_title: string | null;
  state: 'active' | 'inactive';
  raw_attributes: Record<string, unknown>;
  custom_attributes: Record<string, unknown>;
  role: { slug: string };
  roles: { slug: string }[];
  groups: DirectoryGroup[];
};

/** The role of an identity provider's group. */
export type GroupRole = { organization_id: string; group: string; role: string };

/** Where WorkOS sends an organization's audit log events. There is no API for it. */
export type LogStream = { organization_id: string; destination: string; isActive: boolean };

export type PortalIntent =
  | 'sso'
  | 'dsync'
  | 'audit_logs'
  | 'log_streams'
  | 'domain_verification'
  | 'certificate_renewal'
  | 'bring_your_own_key';

/** An Admin Portal link, and the visit of the first browser that opens it. */
export type PortalVisit = {
  id: string;
  organizationId: string;
  intent: PortalIntent;
  returnUrl?: string;
  successUrl?: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  opened: boolean;
  /** Whether the setup is complete. */
  finished: boolean;
};

export type WebhookEndpoint = Stamped & {
  object: 'webhook_endpoint';
  endpoint_url: string;
  secret: string;
  status: 'enabled' | 'disabled';
  /** The names of the events it receives. An empty list stands for all. */
  events: string[];
};

export type RedirectUri = Stamped & { object: 'redirect_uri'; uri: string; default: boolean };

export type CorsOrigin = Stamped & { object: 'cors_origin'; origin: string };

export type JwtTemplate = Omit<Stamped, 'id'> & { object: 'jwt_template'; content: string };

type Metadata = Record<string, unknown>;

export type AuditLogSchema = Omit<Stamped, 'updated_at'> & {
  object: 'audit_log_schema';
  version: number;
  actor?: { metadata: Metadata };
  targets: { type: string; metadata?: Metadata }[];
  metadata?: Metadata;
};

/** Its last schema is the current one. */
export type AuditLogAction = Stamped & { name: string; schemas: AuditLogSchema[] };

export type AuditLogEvent = {
  organization_id: string;
  event: {
    action: string;
    occurred_at: string;
    actor: { id: string; name?: unknown };
    targets: { id: string; type: string }[];
    context: Record<string, unknown>;
    metadata?: unknown;
  };
};

export type AuditLogExport = Stamped & {
  object: 'audit_log_export';
  /** The contents of the file. */
  csv: string;
  /** It’s still pending the first time it’s read. */
  wasRead: boolean;
};

export type Impersonator = { email: string; reason: string | null };

/** The sign-in that a code is issued for and a session starts with. */
export type Grant = {
  userId: string;
  organizationId?: string;
  hostedSessionId?: string;
  /** Time of the last active authentication, in seconds since the epoch. */
  authTime: number;
  impersonator?: Impersonator;
  /** `Password` if not set. */
  method?: 'Password' | 'MagicAuth' | 'SSO';
  /** The SSO connection they signed in through. */
  connectionId?: string;
  userAgent: string | null;
};

export type AuthorizationCode = {
  code: string;
  grant: Grant;
  codeChallenge?: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  used: boolean;
};

export type Session = Grant & Stamped & { status: 'active' | 'revoked' };

/** Lets the next authorize request complete without showing a page. */
export type HostedSession = Omit<Grant, 'hostedSessionId' | 'impersonator' | 'userAgent'> & {
  id: string;
  ended: boolean;
};

export type TokenPair = { accessToken: string; refreshToken: string };

export type RefreshToken = {
  sessionId: string;
  /** The result of the first exchange. For 30 s, repeating the exchange returns the same pair. */
  exchanged?: { pair: Promise<TokenPair>; organizationId?: string; at: number };
};

/** Mock settings for one user. */
export type UserSettings = {
  /** Access token lifetime in seconds. Negative for tokens that are already expired. */
  accessTokenTtl?: number;
  /** Seconds that WorkOS's clock is ahead for this user. */
  clockOffset?: number;
  /** The token issuer, if it isn't the default one. */
  issuer?: string;
  /** Requires a second factor for sign-ins through the API. */
  mfaRequired?: boolean;
};
