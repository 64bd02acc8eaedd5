import { createHash, X509Certificate } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { OauthException } from '@workos-inc/node';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { clientId, origin } from '@/mocks/env';
import { changeGrants, createUser, revokeSession, startImpersonation } from '@/scripts/lib/mock';
import {
  authenticate,
  authorizeQuery,
  newPkce,
  submitHostedPage,
  workos,
} from '@/scripts/lib/workos';

const jwks = createRemoteJWKSet(new URL(`${origin}/sso/jwks/${clientId}`));

function refresh(refreshToken: string, organizationId?: string) {
  return workos.userManagement.authenticateWithRefreshToken({
    clientId,
    refreshToken,
    organizationId,
  });
}

test('a code is exchanged for a user and a token that the JWKS verifies', async () => {
  const user = await createUser({
    firstName: 'Barbara',
    lastName: 'Liskov',
    memberships: [{ organization: 'MIT', role: 'admin', entitlements: ['audit-logs'] }],
    featureFlags: ['quick-actions'],
  });
  const response = await authenticate(user.email);

  expect(response.user).toMatchObject({
    object: 'user',
    id: user.id,
    email: user.email,
    firstName: 'Barbara',
    name: 'Barbara Liskov',
    externalId: null,
    metadata: {},
  });
  expect(response.organizationId).toBe(user.organizations[0]);
  expect(response.authenticationMethod).toBe('Password');
  expect(response.impersonator).toBeUndefined();

  const { payload, protectedHeader } = await jwtVerify(response.accessToken, jwks);
  expect(protectedHeader).toMatchObject({ alg: 'RS256' });
  expect(payload).toMatchObject({
    iss: `https://api.workos.com/user_management/${clientId}`,
    sub: user.id,
    org_id: user.organizations[0],
    role: 'admin',
    roles: ['admin'],
    entitlements: ['audit-logs'],
    feature_flags: ['quick-actions'],
  });
  expect(payload.sid).toMatch(/^session_01\w{24}$/);
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  expect(payload).not.toHaveProperty('aud');
  expect(payload).not.toHaveProperty('act');
});

test('the JWKS has a certificate for its key', async () => {
  const { keys } = await (await fetch(`${origin}/sso/jwks/${clientId}`)).json();
  const [{ x5c, 'x5t#S256': thumbprint, n, e }] = keys;
  const certificate = new X509Certificate(Buffer.from(x5c[0], 'base64'));
  expect(certificate.publicKey.export({ format: 'jwk' })).toMatchObject({ n, e });
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
  expect(createHash('sha256').update(certificate.raw).digest('base64url')).toBe(thumbprint);
});

test('optional fields and claims are omitted without an organization or grants', async () => {
  const response = await authenticate((await createUser()).email);
  expect(response.organizationId).toBeUndefined();
  expect(Object.keys(decodeJwt(response.accessToken)).sort()).toEqual(
    ['auth_time', 'client_id', 'exp', 'iat', 'iss', 'jti', 'sid', 'sub'].sort(),
  );
});

test('a code works once, only with its verifier, and for ten minutes', async () => {
  const user = await createUser();
  const { codeVerifier, codeChallenge } = newPkce();
  const newCode = async () => {
    const back = await submitHostedPage(user.email, { code_challenge: codeChallenge });
    return back.searchParams.get('code') ?? '';
  };
  const exchange = (code: string, verifier = codeVerifier) =>
    workos.userManagement.authenticateWithCode({ clientId, code, codeVerifier: verifier });

  const code = await newCode();
  await expect(exchange(code, newPkce().codeVerifier)).rejects.toMatchObject({
    error: 'invalid_grant',
    errorDescription: 'Invalid code verifier.',
  });
  await exchange(code);
  await expect(exchange(code)).rejects.toMatchObject({
    error: 'invalid_grant',
    errorDescription: `The code '${code}' has expired or is invalid.`,
  });

  const old = await newCode();
  await changeGrants(user, { clockOffset: 601 });
  await expect(exchange(old)).rejects.toBeInstanceOf(OauthException);
});

test('a wrong client is rejected', async () => {
  const body = { grant_type: 'authorization_code', client_id: clientId, code: 'x' };
  const post = async (changes: object, headers = {}) => {
    const response = await fetch(`${origin}/user_management/authenticate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ...body, ...changes }),
    });
    return [response.status, await response.json()];
  };
  expect(await post({ client_id: 'client_other' })).toEqual([
    400,
    expect.objectContaining({ error: 'invalid_client' }),
  ]);
  expect(await post({ client_secret: 'sk_wrong' })).toEqual([
    400,
    expect.objectContaining({ error: 'invalid_client' }),
  ]);
  expect(await post({}, { authorization: 'Bearer sk_wrong' })).toEqual([
    401,
    { message: 'Unauthorized' },
  ]);
});

test('a refresh rotates the token; for 30 s the old one returns the same pair, then it’s rejected', async () => {
  const user = await createUser();
  const { refreshToken } = await authenticate(user.email);
  const [first, second] = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
  expect(second.refreshToken).toBe(first.refreshToken);
  expect(second.accessToken).toBe(first.accessToken);
  expect(first.refreshToken).not.toBe(refreshToken);

  await changeGrants(user, { clockOffset: 31 });
  await expect(refresh(refreshToken)).rejects.toMatchObject({
    status: 400,
    error: 'invalid_grant',
    errorDescription: 'Refresh token already exchanged.',
  });
  await refresh(first.refreshToken);
});

test('a refresh keeps the session and its authentication time, and has fresh grants', async () => {
  const user = await createUser({ memberships: [{ organization: 'Xerox', role: 'member' }] });
  const before = await authenticate(user.email);
  await changeGrants(user, {
    role: 'admin',
    entitlements: ['audit-logs'],
    featureFlags: ['bulk-invites'],
    clockOffset: 60,
  });
  const after = await refresh(before.refreshToken);

  const [old, fresh] = [decodeJwt(before.accessToken), decodeJwt(after.accessToken)];
  expect(fresh.sid).toBe(old.sid);
  expect(fresh.auth_time).toBe(old.auth_time);
  expect(fresh.jti).not.toBe(old.jti);
  expect(fresh).toMatchObject({
    role: 'admin',
    entitlements: ['audit-logs'],
    feature_flags: ['bulk-invites'],
  });
  expect(old.role).toBe('member');
});

test('a refresh can switch the organization, or returns the reason it can’t', async () => {
  const user = await createUser({
    memberships: [
      { organization: 'One' },
      { organization: 'Two', role: 'admin' },
      { organization: 'Locked', ssoRequired: true },
    ],
  });
  const [one = '', two = '', locked = ''] = user.organizations;
  const other = await createUser({ memberships: [{ organization: 'Other' }] });
  const session = await signInTo(user.email, one);

  await expect(refresh(session.refreshToken, 'org_01NOSUCH')).rejects.toMatchObject({
    error: 'organization_not_found',
  });
  await expect(refresh(session.refreshToken, other.organizations[0])).rejects.toMatchObject({
    error: 'organization_membership_not_found',
  });
  await expect(refresh(session.refreshToken, locked)).rejects.toMatchObject({
    name: 'AuthenticationException',
    code: 'sso_required',
    rawData: expect.objectContaining({ connection_ids: [expect.stringMatching(/^conn_01/)] }),
  });

  const switched = await refresh(session.refreshToken, two);
  expect(switched.organizationId).toBe(two);
  expect(decodeJwt(switched.accessToken)).toMatchObject({ org_id: two, role: 'admin' });
  const kept = await refresh(switched.refreshToken);
  expect(kept.organizationId).toBe(two);
});

test('a revoked session can’t be refreshed', async () => {
  const { accessToken, refreshToken } = await authenticate((await createUser()).email);
  await revokeSession(String(decodeJwt(accessToken).sid));
  await expect(refresh(refreshToken)).rejects.toMatchObject({
    error: 'invalid_grant',
    errorDescription: 'Session has already ended.',
  });
});

test('impersonation is in the response, the token, and every refresh', async () => {
  const user = await createUser();
  const start = await fetch(await startImpersonation(user.id, 'Ticket 1'), { redirect: 'manual' });
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { codeVerifier, codeChallenge } = newPkce();
  const query = authorizeQuery({ code_challenge: codeChallenge });
  const back = await fetch(`${origin}/user_management/authorize?${query}`, {
    headers: { cookie },
    redirect: 'manual',
  });
  const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const response = await workos.userManagement.authenticateWithCode({
    clientId,
    code,
    codeVerifier,
  });

  const impersonator = { email: 'support@example.com', reason: 'Ticket 1' };
  for (const { accessToken, ...rest } of [response, await refresh(response.refreshToken)]) {
    expect(rest.impersonator).toEqual(impersonator);
    expect(rest.authenticationMethod).toBe('Impersonation');
    expect(decodeJwt(accessToken).act).toEqual({ sub: 'support@example.com' });
  }
});

/** Requests the organization when signing in. */
async function signInTo(email: string, organizationId: string) {
  const { codeVerifier, codeChallenge } = newPkce();
  const back = await submitHostedPage(email, {
    code_challenge: codeChallenge,
    organization_id: organizationId,
  });
  const code = back.searchParams.get('code') ?? '';
  return workos.userManagement.authenticateWithCode({ clientId, code, codeVerifier });
}
