import type { Stamped } from '../records';

/** How a client proves who it is at the token endpoint. */
export const authMethods = ['none', 'client_secret_post', 'client_secret_basic'] as const;

/** What the authorization server itself defines. Applications can also have permissions as scopes. */
export const standardScopes = ['email', 'offline_access', 'openid', 'profile'] as const;

/** https://www.rfc-editor.org/rfc/rfc8628#section-3.4 */
export const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

type Base = Stamped & {
  object: 'connect_application';
  client_id: string;
  name: string;
  description: string | null;
  scopes: string[];
  /** Of an application that registered itself, or of its metadata document. Not in responses. */
  registration?: Registration;
};

export type RedirectUriOf = { uri: string; default: boolean };

export type OauthApplication = Base & {
  application_type: 'oauth';
  redirect_uris: RedirectUriOf[];
  /** A public application, which has no secret. */
  uses_pkce: boolean;
  is_first_party: boolean;
  /** Not of first-party applications. */
  was_dynamically_registered?: boolean;
  organization_id?: string;
};

export type MachineApplication = Base & { application_type: 'm2m'; organization_id: string };

export type Application = OauthApplication | MachineApplication;

export type Registration = {
  method: (typeof authMethods)[number];
  grantTypes: string[];
  /** A website, which the consent page links to. */
  clientUri?: string;
};

export type ApplicationSecret = Stamped & {
  object: 'connect_application_secret';
  application_id: string;
  secret_hint: string;
  last_used_at: string | null;
  /** Only returned when it’s created. */
  secret: string;
};

/** An MCP resource indicator. */
export type OauthResource = Stamped & {
  object: 'authkit_oauth_resource';
  uri: string;
  default: boolean;
};

/** The user’s consent, which the API calls an authorized application. */
export type Authorization = {
  id: string;
  /** The `sid` of the tokens. */
  consentId: string;
  applicationId: string;
  userId: string;
  organizationId?: string;
  scopes: string[];
  resource?: string;
};

/** What one code was exchanged for, with everything it was refreshed into since. */
export type OauthGrant = {
  applicationId: string;
  userId: string;
  organizationId?: string;
  consentId: string;
  scopes: string[];
  resource?: string;
  nonce?: string;
  revoked: boolean;
};

export type OauthCode = {
  grant: OauthGrant;
  redirectUri: string;
  codeChallenge?: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  used: boolean;
};

export type OauthRefreshToken = {
  grant: OauthGrant;
  scopes: string[];
  used: boolean;
  /** Seconds since the epoch. */
  issuedAt: number;
};

/** A request of a client, while its user signs in and consents. */
export type OauthRequest = {
  id: string;
  applicationId: string;
  redirectUri: string;
  scopes: string[];
  state?: string;
  nonce?: string;
  resource?: string;
  codeChallenge?: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** Who signed in for it, and in which session at WorkOS. */
  signIn?: { userId: string; organizationId?: string; hostedSessionId?: string };
};

/** What admins turn on in the WorkOS dashboard, under Connect, Configuration. */
export type ConnectConfiguration = { dynamicRegistration: boolean; metadataDocuments: boolean };
