import { timeFor } from './clock';
import { stamp } from './create';
import { newId, newOneTimeCode } from './ids';
import { expiryFor, tryCode } from './one-time-codes';
import { send } from './outbox';
import type { Challenge, Factor } from './records';
import { store } from './store';
import { isTotpCode } from './totp';

type NewFactor = Pick<Factor, 'type' | 'user_id' | 'sms' | 'totp'>;

export function createFactor(values: NewFactor): Factor {
  const id = newId('auth_factor');
  const factor: Factor = { object: 'authentication_factor', ...stamp(id), ...values };
  store.factors.set(id, factor);
  return factor;
}

export function createChallenge({ id: factorId, type, sms, user_id = '' }: Factor): Challenge {
  const id = newId('auth_challenge');
  const challenge: Challenge = {
    object: 'authentication_challenge',
    ...stamp(id),
    expires_at: expiryFor(user_id),
    ...(type !== 'totp' && { code: newOneTimeCode() }),
    authentication_factor_id: factorId,
    attempts: 0,
    used: false,
  };
  store.challenges.set(id, challenge);
  if (sms && challenge.code) send(sms.phone_number, 'Code', challenge.code);
  return challenge;
}

/** Uses up the challenge, or returns why the code is rejected. */
export function tryChallenge(challenge: Challenge, code: string) {
  const { user_id = '', totp } = factorOf(challenge) ?? {};
  const now = timeFor(user_id);
  const isCorrect = totp ? isTotpCode(totp.secret, code, now) : challenge.code === code;
  return tryCode(challenge, now, isCorrect);
}

export function factorOf({ authentication_factor_id: id }: Challenge) {
  return store.factors.get(id);
}

export function factorsOf(userId: string) {
  return [...store.factors.values()].filter(({ user_id }) => user_id === userId);
}

export function factorToWire({ totp, ...factor }: Factor) {
  return { ...factor, ...(totp && { totp: { issuer: totp.issuer, user: totp.user } }) };
}

/** Only includes the code if the app delivers it itself. */
export function challengeToWire(record: Challenge) {
  const { attempts: _, used: __, code, ...challenge } = record;
  return factorOf(record)?.type === 'generic_otp' ? { ...challenge, code } : challenge;
}
