import { expect, test } from '@playwright/test';
import { decodeJwt } from 'jose';
import { clientId, origin } from '@/mocks/env';
import { changeGrants, createUser, newEmail, type TestUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { totp } from '../totp';

const { userManagement, multiFactorAuth } = workos;

const password = 'correct horse battery';

/** A user with a password and a verified address. */
async function newUser(memberships: { organization: string; ssoRequired?: boolean }[] = []) {
  const user = await createUser({ memberships });
  await userManagement.updateUser({ userId: user.id, password });
  return user;
}

const signIn = ({ email }: { email: string }, values: object = {}) =>
  userManagement.authenticateWithPassword({ email, password, ...values });

test('a user signs in with a password to their only organization', async () => {
  const user = await newUser([{ organization: 'Direct' }]);
  const response = await signIn(user, { userAgent: 'Test' });
  expect(response).toMatchObject({
    user: { id: user.id },
    organizationId: user.organizations[0],
    authenticationMethod: 'Password',
  });
  expect(decodeJwt(response.accessToken)).toMatchObject({ sub: user.id, role: 'member' });
  const { refreshToken } = response;
  await userManagement.authenticateWithRefreshToken({ refreshToken });

  for (const values of [{ password: 'wrong' }, { email: newEmail() }]) {
    await expect(signIn(user, values)).rejects.toMatchObject({
      status: 400,
      rawData: { code: 'invalid_credentials' },
    });
  }
  const { data } = await workos.events.listEvents({
    events: ['authentication.password_succeeded', 'authentication.password_failed'] as never,
    limit: 100,
    order: 'desc',
  });
  const own = data.filter(({ data: record }) => Reflect.get(record, 'userId') === user.id);
  expect(own.map(({ event }) => event)).toEqual([
    'authentication.password_failed',
    'authentication.password_succeeded',
  ]);
});

test('a user signs in with a Magic Auth code, which works once', async () => {
  const email = newEmail();
  const { code } = await userManagement.createMagicAuth({ email });
  const use = (value: string) => userManagement.authenticateWithMagicAuth({ email, code: value });
  await expect(use('wrong')).rejects.toMatchObject({ rawData: { code: 'invalid_one_time_code' } });
  expect(await use(code)).toMatchObject({
    user: { email, emailVerified: true },
    authenticationMethod: 'MagicAuth',
  });
  await expect(use(code)).rejects.toMatchObject({
    rawData: { code: 'one_time_code_previously_used' },
  });
});

test('a Magic Auth code expires, and allows only a few attempts', async () => {
  const user = await createUser();
  const { email } = user;
  const use = (code: string) => userManagement.authenticateWithMagicAuth({ email, code });
  const late = await userManagement.createMagicAuth({ email });
  await changeGrants(user, { clockOffset: 601 });
  await expect(use(late.code)).rejects.toMatchObject({
    rawData: { code: 'one_time_code_expired' },
  });
  const { code } = await userManagement.createMagicAuth({ email });
  for (const _ of [1, 2, 3, 4, 5]) await use('wrong').catch(() => {});
  await expect(use(code)).rejects.toMatchObject({
    rawData: { code: 'one_time_code_too_many_attempts' },
  });
});

test('an address is verified before the first sign-in', async () => {
  const { id, email } = await userManagement.createUser({ email: newEmail(), password });
  const error = await fail(signIn({ email }));
  expect(error).toMatchObject({ status: 403, code: 'email_verification_required' });
  const { email_verification_id, pending_authentication_token } = error.rawData;
  const { code } = await userManagement.getEmailVerification(email_verification_id);
  const verify = (value: string) =>
    userManagement.authenticateWithEmailVerification({
      code: value,
      pendingAuthenticationToken: pending_authentication_token,
    });
  await expect(verify('wrong')).rejects.toMatchObject({
    rawData: { code: 'invalid_one_time_code' },
  });
  expect(await verify(code)).toMatchObject({ user: { id, emailVerified: true } });
  await expect(verify(code)).rejects.toMatchObject({
    rawData: { code: 'invalid_pending_authentication_token' },
  });
});

test('a user who needs a second factor enrolls one, and is asked for it next time', async () => {
  const user = await newUser();
  await changeGrants(user, { mfaRequired: true });
  const enrollment = await fail(signIn(user));
  expect(enrollment).toMatchObject({ status: 403, code: 'mfa_enrollment' });
  const { authenticationFactor: factor, authenticationChallenge: challenge } =
    await multiFactorAuth.createUserAuthFactor({ userId: user.id, type: 'totp' });
  const secret = factor.totp?.secret ?? '';
  expect(await useTotp(enrollment, challenge.id, totp(secret))).toMatchObject({
    user: { id: user.id },
  });

  const challenged = await fail(signIn(user));
  expect(challenged).toMatchObject({
    code: 'mfa_challenge',
    rawData: { authentication_factors: [{ id: factor.id, type: 'totp' }] },
  });
  const next = await multiFactorAuth.challengeFactor({ authenticationFactorId: factor.id });
  await expect(useTotp(challenged, next.id, 'wrong')).rejects.toMatchObject({
    rawData: { code: 'invalid_one_time_code' },
  });
  await expect(useTotp(challenged, await otherChallenge(), '1')).rejects.toMatchObject({
    rawData: { code: 'user_mismatch' },
  });
  await useTotp(challenged, next.id, totp(secret));
});

test('a user in several organizations chooses one, unless it requires SSO', async () => {
  const user = await newUser([
    { organization: 'First' },
    { organization: 'Second' },
    { organization: 'Locked', ssoRequired: true },
  ]);
  const [first = '', second = '', locked = ''] = user.organizations;
  const error = await fail(signIn(user));
  expect(error).toMatchObject({
    status: 403,
    code: 'organization_selection_required',
    rawData: { organizations: expect.arrayContaining([{ id: first, name: 'First' }]) },
  });
  const choose = ({ rawData }: Failure, organizationId: string) =>
    userManagement.authenticateWithOrganizationSelection({
      pendingAuthenticationToken: rawData.pending_authentication_token,
      organizationId,
    });
  await expect(choose(error, 'org_01NOSUCH')).rejects.toMatchObject({
    rawData: { code: 'invalid_organization_id' },
  });
  expect(await choose(error, second)).toMatchObject({ organizationId: second });
  await expect(choose(await fail(signIn(user)), locked)).rejects.toMatchObject({
    code: 'sso_required',
  });
  const late = await fail(signIn(user));
  await changeGrants(user, { clockOffset: 601 });
  await expect(choose(late, first)).rejects.toMatchObject({
    rawData: { code: 'invalid_pending_authentication_token' },
  });
});

test('an invitation is accepted by signing in, by the invited user only', async () => {
  const [user, other] = [await newUser(), await newUser()];
  const { organizations } = await createUser({ memberships: [{ organization: 'Inviting' }] });
  const [organizationId = ''] = organizations;
  const { token: invitationToken } = await userManagement.sendInvitation({
    email: user.email,
    organizationId,
  });
  await expect(signIn(other, { invitationToken })).rejects.toMatchObject({
    error: 'invitation_cannot_be_used_for_email',
  });
  expect(await signIn(user, { invitationToken })).toMatchObject({ organizationId });
  await expect(signIn(user, { invitationToken })).rejects.toMatchObject({
    error: 'invitation_invalid',
  });
});

test('a device signs in after its user enters the code', async () => {
  const user = await createUser({ memberships: [{ organization: 'Devices' }] });
  const device = await authorizeDevice();
  expect(device).toEqual({
    device_code: expect.stringMatching(/^\w{64}$/),
    user_code: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
    verification_uri: `${origin}/device`,
    verification_uri_complete: `${origin}/device?user_code=${device.user_code}`,
    expires_in: 300,
    interval: 5,
  });
  expect((await fetch(device.verification_uri_complete)).status).toBe(200);
  expect(await poll(device)).toMatchObject({ error: 'authorization_pending' });
  expect(await poll(device)).toMatchObject({ error: 'slow_down' });
  await decide(device, user, 'approve');
  expect(await poll(device)).toMatchObject({
    user: { id: user.id },
    organization_id: user.organizations[0],
  });
  expect(await poll(device)).toMatchObject({ error: 'invalid_grant' });
});

test('a device doesn’t sign in if its user denies it or is too late', async () => {
  const user = await createUser();
  const denied = await authorizeDevice();
  await decide(denied, user, 'deny');
  expect(await poll(denied)).toMatchObject({ error: 'access_denied' });

  const late = await authorizeDevice();
  await decide(late, user, 'approve');
  await changeGrants(user, { clockOffset: 301 });
  expect(await poll(late)).toMatchObject({ error: 'expired_token' });
  const response = await fetch(`${origin}/user_management/authorize/device`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'client_other' }),
  });
  expect(await response.json()).toMatchObject({ error: 'invalid_client' });
});

type Failure = {
  rawData: { pending_authentication_token: string; email_verification_id: string };
};

/** Returns the error that a promise is rejected with. */
function fail(promise: Promise<unknown>): Promise<Failure> {
  return promise.then(
    () => Promise.reject(new Error('It was accepted.')),
    (error) => error,
  );
}

function useTotp({ rawData }: Failure, authenticationChallengeId: string, code: string) {
  return userManagement.authenticateWithTotp({
    pendingAuthenticationToken: rawData.pending_authentication_token,
    authenticationChallengeId,
    code,
  });
}

async function otherChallenge() {
  const { id: userId } = await createUser();
  const enrolled = await multiFactorAuth.createUserAuthFactor({ userId, type: 'totp' });
  return enrolled.authenticationChallenge.id;
}

type Device = { device_code: string; user_code: string; verification_uri_complete: string };

const post = (path: string, values: Record<string, string>) =>
  fetch(`${origin}${path}`, { method: 'POST', body: new URLSearchParams(values) });

async function authorizeDevice(): Promise<Device> {
  return (await post('/user_management/authorize/device', { client_id: clientId })).json();
}

async function poll({ device_code }: Device) {
  const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
  const values = { client_id: clientId, grant_type, device_code };
  return (await post('/user_management/authenticate', values)).json();
}

async function decide({ user_code }: Device, { email }: TestUser, decision: string) {
  expect((await post('/device', { user_code, email, decision })).status).toBe(200);
}
