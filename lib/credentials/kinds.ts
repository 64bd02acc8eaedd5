/**
 * The kinds of credentials. Each route states which ones it accepts: `withSession` the session, `withBearer` those in
 * its `accepts`, and the MCP server agents' tokens.
 */
export const credentials = {
  session: 'the session cookie',
  /**
   * A session's access token, from a browser or a device: `iss` is the WorkOS API, `sid` a session. A device that
   * signed in has a session like any other, and nothing documented tells the two apart;
   * https://workos.com/docs/authkit/cli-auth
   */
  'access-token': 'a session’s access token',
  /**
   * A client that a user let in: `iss` is the AuthKit domain, `aud` the resource, `sub` the user, `sid` the consent;
   * https://workos.com/docs/authkit/connect/token-claims
   */
  agent: 'an agent’s token',
  /** A program of an organization: `iss` is the AuthKit domain, `aud` the environment, `sub` the client. */
  machine: 'a machine’s token',
  'organization-key': 'an organization’s API key',
  'user-key': 'a user’s API key',
} as const;

export type Credential = keyof typeof credentials;
