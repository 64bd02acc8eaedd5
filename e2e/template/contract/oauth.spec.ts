import { expect, test } from '@playwright/test';
import { decodeJwt, jwtVerify } from 'jose';
import { clientId, origin } from '@/mocks/env';
import { issueToken } from '@/scripts/lib/mock';
import { adminOf } from '../../support/admin';
import {
  jwks,
  letIn,
  postToken,
  registerClient,
  requestOf,
  resource,
  tokensFor,
  visit,
} from './mcp-client';

test('a client that someone lets in gets a token for the resource, with no role or permissions', async () => {
  const user = await adminOf('Acme');
  const { client_id, html, grant } = await letIn(user, { scope: 'openid email offline_access' });
  expect(html).toContain('Allow Test client?');
  expect(html).toContain('See your email address');
  expect(html).toContain('Acme');

  const { status, headers, body } = await postToken(grant);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body).toMatchObject({ token_type: 'bearer', expires_in: 300 });
  const { payload } = await jwtVerify(body.access_token, jwks, {
    issuer: origin,
    audience: resource,
  });
  expect(Object.keys(payload).sort()).toEqual(
    ['aud', 'client_id', 'exp', 'iat', 'iss', 'jti', 'org_id', 'scope', 'sid', 'sub'].sort(),
  );
  expect(payload).toMatchObject({
    sub: user.id,
    client_id,
    org_id: user.organizations[0],
    scope: 'openid email offline_access',
  });
  expect(payload.sid).toMatch(/^app_consent_01\w{24}$/);
  expect(decodeJwt(body.id_token)).toMatchObject({ aud: client_id, email: user.email });
});

test('a refresh token works once, and using it again revokes every token since', async () => {
  const first = await tokensFor(await adminOf('Acme'));
  const refresh = (refresh_token: string) =>
    postToken({ grant_type: 'refresh_token', client_id: first.client_id, refresh_token });

  const second = await refresh(first.refresh_token);
  expect(second.status).toBe(200);
  expect(decodeJwt(second.body.access_token).sid).toBe(decodeJwt(first.access_token).sid);
  expect((await refresh(first.refresh_token)).body.error).toBe('invalid_grant');
  expect((await refresh(second.body.refresh_token)).body.error).toBe('invalid_grant');
});

test('a code works once, and using it again revokes its refresh token', async () => {
  const { grant, client_id, refresh_token } = await tokensFor(await adminOf('Acme'));
  expect((await postToken(grant)).body.error).toBe('invalid_grant');
  const refreshed = await postToken({ grant_type: 'refresh_token', client_id, refresh_token });
  expect(refreshed.body.error).toBe('invalid_grant');
});

test('someone who says no sends the client away without a code', async () => {
  const { client_id } = await registerClient({ token_endpoint_auth_method: 'client_secret_post' });
  const { url } = await visit(await adminOf('Acme'), requestOf(client_id, { state: 'a b' }), {
    decision: 'deny',
  });
  expect(url.searchParams.get('error')).toBe('access_denied');
  expect(url.searchParams.get('state')).toBe('a b');
  expect(url.searchParams.has('code')).toBe(false);
});

test('a test gets tokens of each kind, and wrong ones', async () => {
  const user = await adminOf('Acme');
  const [organization] = user.organizations;
  const session = decodeJwt(await issueToken({ kind: 'session', user, organization }));
  expect(session).toMatchObject({ sub: user.id, org_id: organization, role: 'admin' });
  const agent = decodeJwt(await issueToken({ kind: 'agent', user, organization, resource }));
  expect(agent).toMatchObject({ iss: origin, aud: resource, sub: user.id, org_id: organization });
  const machine = { kind: 'machine', organization, scopes: ['members:read'] } as const;
  const claims = decodeJwt(await issueToken(machine));
  expect(claims).toMatchObject({ aud: clientId, scope: 'members:read', org_id: organization });
  expect(claims.sub).toBe(claims.client_id);

  const changed = await issueToken({ ...machine, claims: { aud: 'other', org_id: null } });
  expect(decodeJwt(changed)).toMatchObject({ aud: 'other' });
  expect(decodeJwt(changed)).not.toHaveProperty('org_id');
  await expect(jwtVerify(changed, jwks)).resolves.toBeTruthy();
  for (const signature of ['foreign', 'none'] as const) {
    await expect(jwtVerify(await issueToken({ ...machine, signature }), jwks)).rejects.toThrow();
  }
});
