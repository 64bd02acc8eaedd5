/**
 * A client for the mock's control API, see `mocks/handlers/control.ts`. It imports nothing, so you can copy it to
 * the tests of another app. Set `MOCK_WORKOS_URL` if the mock isn't on this machine.
 */

const { MOCK_WORKOS_URL, MOCK_WORKOS_PORT = '4100' } = process.env;

const origin = MOCK_WORKOS_URL ?? `http://localhost:${MOCK_WORKOS_PORT}`;

type MembershipGrants = {
  role?: string;
  permissions?: string[];
  entitlements?: string[];
  ssoRequired?: boolean;
};

type Grants = {
  featureFlags?: string[];
  accessTokenTtl?: number;
  clockOffset?: number;
  issuer?: string;
  mfaRequired?: boolean;
};

export type NewUser = Grants & {
  firstName?: string;
  lastName?: string;
  /** A URL. */
  picture?: string;
  memberships?: (MembershipGrants & { organization: string })[];
};

export type TestUser = { id: string; email: string; organizations: string[] };

export type Fault = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  grant?: 'authorization_code' | 'refresh_token';
  times?: number;
  delay?: number;
  reset?: true;
  error?: string;
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  html?: string;
};

/** Matches session refreshes, for a fault. */
export const refreshCall = {
  method: 'POST',
  path: '/user_management/authenticate',
  grant: 'refresh_token',
} as const;

/** Returns 503 for a refresh and all of the client's retries, without delays. */
export const refreshOutage: Fault = {
  ...refreshCall,
  status: 503,
  headers: { 'Retry-After': '0' },
  times: 4,
};

export type LoggedRequest = {
  method: string;
  path: string;
  grant?: string;
  user?: string;
  status: number | 'reset';
};

/** Returns an email address that no other test uses. */
export function newEmail() {
  return `${crypto.randomUUID()}@test.example.com`;
}

/** Creates a user for one test, with an organization for each membership. */
export async function createUser(values: NewUser = {}): Promise<TestUser> {
  const email = newEmail();
  const { user, organizations } = await control('POST', '/users', { email, ...values });
  return { id: user.id, email, organizations };
}

/** Changes a user's grants, starting with their next token. */
export function changeGrants(
  user: TestUser,
  grants: MembershipGrants & Grants & { organization?: string },
) {
  return control('PATCH', `/users/${user.id}`, grants);
}

/** Makes requests about this user fail or slow down. Other users aren't affected. */
export function failNext(user: TestUser, fault: Fault): Promise<{ id: string }> {
  return control('POST', '/faults', { ...fault, user: user.id });
}

export function removeFault({ id }: { id: string }) {
  return control('DELETE', `/faults/${id}`);
}

/** Returns the requests WorkOS received about this user, oldest first. */
export async function requests(user: TestUser): Promise<LoggedRequest[]> {
  const log: LoggedRequest[] = await control('GET', `/requests?user=${user.id}`);
  // Without bodies, because the mock only keeps the latest ones.
  return log.map(({ method, path, grant, status }) => ({ method, path, grant, status }));
}

/** Returns a URL that starts an impersonation in the browser that opens it. */
export async function startImpersonation(userId: string, reason: string): Promise<string> {
  const body = { user: userId, email: 'support@example.com', reason };
  return (await control('POST', '/impersonations', body)).url;
}

export function revokeSession(sessionId: string) {
  return control('POST', `/sessions/${sessionId}/revoke`);
}

/** Calls the control API. Invalid input fails the test and names the field. */
export async function control(method: string, path: string, body?: object) {
  const response = await fetch(`${origin}/_mock${path}`, {
    method,
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${response.url}: ${text}`);
  return JSON.parse(text);
}
