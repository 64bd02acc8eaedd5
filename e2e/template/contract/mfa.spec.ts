import { expect, test } from '@playwright/test';
import { NotFoundException } from '@workos-inc/node';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { lastMessage } from '../last-message';
import { totp } from '../totp';

const mfa = workos.multiFactorAuth;

test('a user enrolls an authenticator app, and its codes verify', async () => {
  const { id: userId, email } = await createUser();
  const { authenticationFactor: factor, authenticationChallenge: first } =
    await mfa.createUserAuthFactor({ userId, type: 'totp', totpIssuer: 'Acme' });
  const { secret = '', uri, qrCode } = factor.totp ?? {};
  expect(factor).toMatchObject({
    object: 'authentication_factor',
    id: expect.stringMatching(/^auth_factor_01\w{24}$/),
    type: 'totp',
    userId,
    totp: { issuer: 'Acme', user: email },
  });
  expect(uri).toBe(`otpauth://totp/Acme:${encodeURIComponent(email)}?secret=${secret}&issuer=Acme`);
  expect(qrCode).toMatch(/^data:image\/png;base64,/);

  const verify = (authenticationChallengeId: string, code: string) =>
    mfa.verifyChallenge({ authenticationChallengeId, code });
  expect(await verify(first.id, '000')).toMatchObject({ valid: false });
  expect(await verify(first.id, totp(secret))).toMatchObject({
    valid: true,
    challenge: { object: 'authentication_challenge', authenticationFactorId: factor.id },
  });
  await expect(verify(first.id, totp(secret))).rejects.toMatchObject({
    status: 422,
    code: 'authentication_challenge_previously_verified',
  });

  const second = await mfa.challengeFactor({ authenticationFactorId: factor.id });
  for (const _ of [1, 2, 3, 4, 5]) await verify(second.id, 'wrong');
  await expect(verify(second.id, totp(secret))).rejects.toMatchObject({
    status: 400,
    message: 'Too many attempts.',
  });

  const { data } = await mfa.listUserAuthFactors({ userId });
  expect(data).toMatchObject([{ id: factor.id, totp: { issuer: 'Acme', user: email } }]);
  expect(data[0]?.totp).not.toHaveProperty('secret');
  await mfa.deleteFactor(factor.id);
  expect((await mfa.listUserAuthFactors({ userId })).data).toEqual([]);
});

test('factors without a user are enrolled, challenged, and read', async () => {
  const { id, totp: created } = await mfa.enrollFactor({
    type: 'totp',
    issuer: 'Acme',
    user: 'ada',
  });
  const challenge = await mfa.challengeFactor({ authenticationFactorId: id });
  expect(
    await mfa.verifyChallenge({
      authenticationChallengeId: challenge.id,
      code: totp(created?.secret ?? ''),
    }),
  ).toMatchObject({ valid: true });
  expect(await mfa.getFactor(id)).toMatchObject({ type: 'totp' });

  const phone = await mfa.enrollFactor({ type: 'sms', phoneNumber: '+15005550006' });
  expect(phone).toMatchObject({ type: 'sms', sms: { phoneNumber: '+15005550006' } });
  const text = await mfa.challengeFactor({
    authenticationFactorId: phone.id,
    smsTemplate: 'Your code is {{code}}.',
  });
  expect(text.code).toBeUndefined();
  const sent = { authenticationChallengeId: text.id, code: await lastMessage('+15005550006') };
  expect(await mfa.verifyChallenge(sent)).toMatchObject({ valid: true });

  const own = await mfa.enrollFactor({ type: 'generic_otp' });
  const { code = '', id: ownId } = await mfa.challengeFactor({ authenticationFactorId: own.id });
  expect(code).toMatch(/^\d{6}$/);
  expect(await mfa.verifyChallenge({ authenticationChallengeId: ownId, code })).toMatchObject({
    valid: true,
  });
});

test('an unknown factor, challenge, user, or kind of factor is rejected', async () => {
  for (const call of [
    () => mfa.getFactor('auth_factor_01NOSUCH'),
    () => mfa.deleteFactor('auth_factor_01NOSUCH'),
    () => mfa.challengeFactor({ authenticationFactorId: 'auth_factor_01NOSUCH' }),
    () => mfa.verifyChallenge({ authenticationChallengeId: 'auth_challenge_01NOSUCH', code: '1' }),
    () => mfa.createUserAuthFactor({ userId: 'user_01NOSUCH', type: 'totp' }),
  ]) {
    await expect(call()).rejects.toThrow(NotFoundException);
  }
  for (const call of [
    () => mfa.enrollFactor({ type: 'sms', phoneNumber: 'nonsense' }),
    () => mfa.enrollFactor({ type: 'pigeon' as never }),
  ]) {
    await expect(call()).rejects.toMatchObject({ status: 422 });
  }
});
