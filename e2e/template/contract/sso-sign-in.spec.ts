import { expect, test } from '@playwright/test';
import { decodeJwt } from 'jose';
import { appUrl, clientId, origin } from '@/mocks/env';
import { changeGrants, control, createUser, newEmail } from '@/scripts/lib/mock';
import { authenticate, newPkce, submitHostedPage, workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';
import { newSsoOrganization, openAuthorize, signInByEmail, submitProvider } from './sso-sign-in';

const { userManagement } = workos;

async function exchange(back: URL, codeVerifier?: string) {
  const code = back.searchParams.get('code') ?? '';
  return userManagement.authenticateWithCode({ clientId, code, codeVerifier });
}

async function findMembership(userId: string, organizationId: string) {
  const { data } = await userManagement.listOrganizationMemberships({ userId, organizationId });
  return data[0];
}

test('a user at a verified domain signs in through the identity provider, and becomes a member', async () => {
  const { organization, domain, connection } = await newSsoOrganization();
  await control('PUT', '/group-roles', { organization, group: 'Admins', role: 'admin' });
  const email = `radia@${domain}`;
  const { codeVerifier, codeChallenge } = newPkce();
  const back = await signInByEmail(
    email.toUpperCase(),
    { first_name: 'Radia', groups: 'Everyone, admins' },
    { code_challenge: codeChallenge, state: 'a*b' },
  );
  expect(back.searchParams.get('state')).toBe('a*b');
  const { user, ...session } = await exchange(back, codeVerifier);
  expect(user).toMatchObject({ email, firstName: 'Radia', emailVerified: true });
  expect(session).toMatchObject({ authenticationMethod: 'SSO', organizationId: organization });
  expect(decodeJwt(session.accessToken)).toMatchObject({ org_id: organization, role: 'admin' });
  const { data } = await userManagement.listSessions(user.id);
  expect(data.map(({ authMethod }) => authMethod)).toEqual(['sso']);

  const refreshed = await userManagement.authenticateWithRefreshToken({
    clientId,
    refreshToken: session.refreshToken,
    organizationId: organization,
  });
  expect(refreshed.authenticationMethod).toBe('SSO');
  await exchange(await signInByEmail(email, { groups: 'Everyone' }));
  expect((await findMembership(user.id, organization))?.role.slug).toBe('admin');

  const query = `events=authentication.sso_succeeded&organization_id=${organization}`;
  const { body } = await fetchWorkOS('GET', `/events?${query}`);
  expect(body.data[0].data).toEqual({
    type: 'sso',
    status: 'succeeded',
    user_id: user.id,
    email,
    ip_address: expect.any(String),
    user_agent: expect.any(String),
    sso: { organization_id: organization, connection_id: connection, session_id: null },
  });
});

test('an organization that requires single sign-on sends everyone to its identity provider', async () => {
  const { organization, connection } = await newSsoOrganization();
  const guest = await createUser({ memberships: [{ organization }, { organization: 'Own' }] });
  const requests: Record<string, string>[] = [
    { organization_id: organization },
    { organization_id: organization, login_hint: guest.email },
    { connection_id: connection },
  ];
  for (const parameters of requests) {
    const at = await openAuthorize(parameters);
    expect(at.pathname).toBe('/hosted/identity-provider');
    const session = await exchange(await submitProvider(at, { email: guest.email }));
    expect(session).toMatchObject({
      authenticationMethod: 'SSO',
      organizationId: organization,
      user: { id: guest.id },
    });
  }
  const only = await createUser({ memberships: [{ organization }] });
  expect((await submitHostedPage(only.email)).pathname).toBe('/hosted/identity-provider');
  const [, own = ''] = guest.organizations;
  expect((await authenticate(guest.email, own)).authenticationMethod).toBe('Password');
});

test('a session that isn’t from single sign-on can’t switch to an organization that requires it', async () => {
  const { organization, connection } = await newSsoOrganization();
  const user = await createUser({ memberships: [{ organization: 'Own' }, { organization }] });
  const [own = ''] = user.organizations;
  const enter = (refreshToken: string, organizationId: string) =>
    userManagement.authenticateWithRefreshToken({ clientId, refreshToken, organizationId });

  const password = await authenticate(user.email, own);
  await expect(enter(password.refreshToken, organization)).rejects.toMatchObject({
    name: 'AuthenticationException',
    code: 'sso_required',
    rawData: { connection_ids: [connection], email: user.email },
  });
  const back = await submitProvider(await openAuthorize({ organization_id: organization }), {
    email: user.email,
  });
  const first = await exchange(back);
  const away = await enter(first.refreshToken, own);
  const again = await enter(away.refreshToken, organization);
  expect(again).toMatchObject({ organizationId: organization, authenticationMethod: 'SSO' });
});

test('errors at the identity provider reach the app’s redirect URI', async () => {
  const { organization, domain } = await newSsoOrganization();
  const email = `radia@${domain}`;
  for (const [fields, error] of [
    [{ failure: 'deny-access' }, 'access_denied'],
    [{ failure: 'send-no-email' }, 'server_error'],
    [{ failure: 'reject-consent' }, 'signin_consent_denied'],
    [{ failure: 'fail' }, 'server_error'],
    [{ email: '' }, 'server_error'],
    [{ email: newEmail() }, 'profile_not_allowed_outside_organization'],
  ] as const) {
    const back = await signInByEmail(email, fields, { state: 's' });
    expect(back.origin + back.pathname).toBe(`${appUrl}/callback`);
    expect(Object.fromEntries(back.searchParams)).toEqual({
      error,
      error_description: expect.any(String),
      state: 's',
    });
  }
  expect((await userManagement.listUsers({ email })).data).toEqual([]);
  const query = `events=authentication.sso_failed&organization_id=${organization}`;
  expect((await fetchWorkOS('GET', `/events?${query}`)).body.data[0].data).toMatchObject({
    type: 'sso',
    status: 'failed',
    error: { code: 'profile_not_allowed_outside_organization' },
  });
});

test('an unknown or inactive connection is an error, and an inactive one isn’t required', async () => {
  const { organization, connection } = await newSsoOrganization();
  const at = await openAuthorize({ organization_id: organization });
  await control('PUT', '/connections', { organization, state: 'inactive' });
  const errorOf = async (url: URL) => {
    const response = await fetch(url, { redirect: 'manual' });
    const location = new URL(response.headers.get('location') ?? '', origin);
    return location.searchParams.get('error');
  };
  expect(await errorOf(at)).toBe('connection_unlinked');
  const named = await openAuthorize({ connection_id: connection });
  expect(named.searchParams.get('error')).toBe('connection_unlinked');
  const unknown = await openAuthorize({ connection_id: 'conn_01NOSUCH' });
  expect(unknown.searchParams.get('error')).toBe('connection_invalid');
  expect((await fetch(`${origin}/hosted/identity-provider?connection=x`)).status).toBe(404);
  const user = await createUser({ memberships: [{ organization }] });
  expect((await authenticate(user.email)).authenticationMethod).toBe('Password');
});

test('a deactivated member can’t get past the identity provider', async () => {
  const { organization } = await newSsoOrganization();
  const user = await createUser({ memberships: [{ organization }] });
  const membership = await findMembership(user.id, organization);
  await userManagement.deactivateOrganizationMembership(membership?.id ?? '');
  const at = await openAuthorize({ organization_id: organization });
  const response = await fetch(at, {
    method: 'POST',
    body: new URLSearchParams({ ...Object.fromEntries(at.searchParams), email: user.email }),
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain('You no longer have access');
});

test('an invited guest becomes a member at the identity provider', async () => {
  const { organization } = await newSsoOrganization();
  const { id: userId, email } = await createUser();
  await userManagement.sendInvitation({ email, organizationId: organization });
  const at = await openAuthorize({ organization_id: organization });
  await exchange(await submitProvider(at, { email }));
  expect((await findMembership(userId, organization))?.status).toBe('active');
  const { data } = await userManagement.listInvitations({ email });
  expect(data[0]?.state).toBe('accepted');
});

test('a sign-in from the identity provider opens the app’s Sign-in URL, or its callback without a state', async () => {
  const { connection, domain, organization } = await newSsoOrganization();
  const at = new URL(`${origin}/hosted/identity-provider?connection=${connection}`);
  const email = `radia@${domain}`;
  const send = (fields: Record<string, string>) =>
    fetch(at, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ connection, email, ...fields }),
    });
  const started = await send({});
  const signInUrl = `${appUrl}/sign-in?connection_id=${connection}`;
  expect(started.headers.get('location')).toBe(signInUrl);
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? '';
  const silent = await exchange(await openAuthorize({}, cookie));
  expect(silent).toMatchObject({ authenticationMethod: 'SSO', organizationId: organization });

  for (const [fields, parameters] of [
    [{ target: 'callback' }, { code: expect.any(String) }],
    [
      { failure: 'disable-idp-initiated' },
      { error: 'idp_initiated_sso_disabled', error_description: expect.any(String) },
    ],
  ] as const) {
    const back = new URL((await send(fields)).headers.get('location') ?? '');
    expect(back.origin + back.pathname).toBe(`${appUrl}/callback`);
    expect(Object.fromEntries(back.searchParams)).toEqual(parameters);
  }
});

test('a hosted session from before single sign-on was required doesn’t skip it', async () => {
  const user = await createUser({ memberships: [{ organization: 'Late' }] });
  const [organization = ''] = user.organizations;
  const body = new URLSearchParams({
    request: `client_id=${clientId}&provider=authkit&response_type=code&redirect_uri=${appUrl}/callback`,
    email: user.email,
  });
  const signedIn = await fetch(`${origin}/hosted/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body,
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await openAuthorize({}, cookie)).searchParams.has('code')).toBe(true);
  await changeGrants(user, { ssoRequired: true });
  expect((await openAuthorize({}, cookie)).pathname).toBe('/hosted/identity-provider');
  expect((await openAuthorize({ organization_id: organization }, cookie)).pathname).toBe(
    '/hosted/identity-provider',
  );
});
