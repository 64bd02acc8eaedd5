import { expect, test } from '@playwright/test';
import { NotFoundException } from '@workos-inc/node';
import { changeGrants, createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { lastMessage } from '../last-message';

const { userManagement } = workos;

const password = 'correct horse battery';

test('a password is reset with a token, once', async () => {
  const user = await userManagement.createUser({ email: newEmail() });
  const { id, email } = user;
  const reset = await userManagement.createPasswordReset({ email });
  expect(reset).toEqual({
    object: 'password_reset',
    id: expect.stringMatching(/^password_reset_01\w{24}$/),
    userId: id,
    email,
    passwordResetToken: expect.stringMatching(/^\w{25}$/),
    passwordResetUrl: expect.stringContaining(`token=${reset.passwordResetToken}`),
    expiresAt: expect.any(String),
    createdAt: expect.any(String),
  });
  expect(await userManagement.getPasswordReset(reset.id)).toEqual(reset);

  const token = reset.passwordResetToken;
  await expect(userManagement.resetPassword({ token, newPassword: 'short' })).rejects.toMatchObject(
    { code: 'password_reset_error', errors: [expect.any(Object)] },
  );
  expect(await userManagement.resetPassword({ token, newPassword: password })).toMatchObject({
    user: { id, emailVerified: true },
  });
  await expect(userManagement.resetPassword({ token, newPassword: password })).rejects.toThrow(
    NotFoundException,
  );
});

test('a password can’t be reset without an account or with an expired token', async () => {
  await expect(userManagement.createPasswordReset({ email: newEmail() })).rejects.toThrow(
    NotFoundException,
  );
  const user = await createUser();
  const { passwordResetToken: token } = await userManagement.createPasswordReset(user);
  await changeGrants(user, { clockOffset: 3601 });
  await expect(
    userManagement.resetPassword({ token, newPassword: password }),
  ).rejects.toMatchObject({ errors: [{ code: 'password_reset_token_expired' }] });
});

test('an email address is verified with the code that was sent to it', async () => {
  const { id: userId, email } = await userManagement.createUser({ email: newEmail() });
  const sent = await userManagement.sendVerificationEmail({ userId });
  expect(sent.user.emailVerified).toBe(false);
  const verification = await findVerification(userId);
  expect(verification).toEqual({
    object: 'email_verification',
    id: expect.stringMatching(/^email_verification_01\w{24}$/),
    userId,
    email,
    code: expect.stringMatching(/^\d{6}$/),
    expiresAt: expect.any(String),
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
  });
  const verify = (code: string) => userManagement.verifyEmail({ userId, code });
  await expect(verify('nonsense')).rejects.toMatchObject({
    code: 'email_verification_code_incorrect',
  });
  expect((await verify(verification.code)).user.emailVerified).toBe(true);
  await expect(verify(verification.code)).rejects.toMatchObject({
    code: 'email_previously_verified',
  });
  await expect(userManagement.sendVerificationEmail({ userId })).rejects.toMatchObject({
    code: 'email_already_verified',
  });
});

test('a code works for ten minutes, and never for another user', async () => {
  const { id: userId, email } = await userManagement.createUser({ email: newEmail() });
  await userManagement.sendVerificationEmail({ userId });
  const { code } = await findVerification(userId);
  await changeGrants({ id: userId, email, organizations: [] }, { clockOffset: 601 });
  await expect(userManagement.verifyEmail({ userId, code })).rejects.toMatchObject({
    code: 'email_verification_code_expired',
  });
  const other = await userManagement.createUser({ email: newEmail() });
  await expect(userManagement.verifyEmail({ userId: other.id, code })).rejects.toMatchObject({
    code: 'email_verification_code_incorrect',
  });
  await expect(userManagement.getEmailVerification('email_verification_x')).rejects.toThrow(
    NotFoundException,
  );
});

test('an email address is changed with the code that was sent to the new one', async () => {
  const user = await createUser();
  const path = `/user_management/users/${user.id}/email_change`;
  const newAddress = newEmail();
  const { data } = await workos.post(`${path}/send`, { new_email: newAddress });
  expect(data).toMatchObject({
    object: 'email_change',
    user: { id: user.id, email: user.email },
    new_email: newAddress,
  });
  expect(data).not.toHaveProperty('code');
  const confirm = (code: string) => workos.post(`${path}/confirm`, { code });
  await expect(confirm('wrong')).rejects.toMatchObject({ code: 'email_change_code_incorrect' });
  const other = await createUser();
  for (const [email, code] of [
    [user.email, 'email_change_not_needed'],
    [other.email, 'email_not_available'],
    ['nonsense', 'invalid_email'],
  ]) {
    const send = workos.post(`${path}/send`, { new_email: email });
    await expect(send).rejects.toMatchObject({ code });
  }
  await expect(
    workos.post(`/user_management/users/${other.id}/email_change/confirm`, { code: '123456' }),
  ).rejects.toMatchObject({ status: 409, code: 'no_pending_email_change' });

  const confirmed = await confirm(await lastMessage(newAddress));
  expect(confirmed.data).toMatchObject({
    object: 'email_change_confirmation',
    user: { id: user.id, email: newAddress, email_verified: true },
  });
  expect(await userManagement.getUser(user.id)).toMatchObject({ email: newAddress });
  await expect(confirm(await lastMessage(newAddress))).rejects.toMatchObject({
    status: 409,
    code: 'email_change_code_previously_used',
  });
});

test('a Magic Auth code is created, for a new user too', async () => {
  const email = newEmail();
  const magicAuth = await userManagement.createMagicAuth({ email });
  expect(magicAuth).toMatchObject({
    object: 'magic_auth',
    id: expect.stringMatching(/^magic_auth_01\w{24}$/),
    email,
    code: expect.stringMatching(/^\d{6}$/),
  });
  expect(await userManagement.getMagicAuth(magicAuth.id)).toMatchObject({ code: magicAuth.code });
  expect(await userManagement.getUser(magicAuth.userId)).toMatchObject({ email });
  await expect(userManagement.createMagicAuth({ email: 'nonsense' })).rejects.toMatchObject({
    status: 422,
  });
  await expect(
    userManagement.createMagicAuth({ email, invitationToken: 'nonsense' }),
  ).rejects.toMatchObject({ error: 'invitation_invalid' });
  await expect(userManagement.getMagicAuth('magic_auth_01NOSUCH')).rejects.toThrow(
    NotFoundException,
  );
});

/** An app learns the ID from the event. */
async function findVerification(userId: string) {
  const { data } = await workos.events.listEvents({
    events: ['email_verification.created'],
    limit: 100,
    order: 'desc',
  });
  const event = data.find(({ data: record }) => Reflect.get(record, 'userId') === userId);
  return userManagement.getEmailVerification(String(event && Reflect.get(event.data, 'id')));
}
