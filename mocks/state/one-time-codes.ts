import { timeFor, timestamp } from './clock';
import { stamp } from './create';
import { emit } from './events';
import { newId, newOneTimeCode } from './ids';
import { send } from './outbox';
import type { EmailCode, User } from './records';
import { store } from './store';

const minutes = 10;
const maxAttempts = 5;

const codes = { email_verification: store.emailVerifications, magic_auth: store.magicAuths };

export function sendCode(object: keyof typeof codes, { id: user_id, email }: User): EmailCode {
  const record: EmailCode = {
    object,
    ...stamp(newId(object)),
    user_id,
    email,
    expires_at: expiryFor(user_id),
    code: newOneTimeCode(),
    attempts: 0,
    used: false,
  };
  codes[object].set(record.id, record);
  send(email, 'Code', record.code);
  const { code: _, ...data } = codeToWire(record);
  emit(`${object}.created`, data);
  return record;
}

export function expiryFor(userId: string) {
  return new Date(timeFor(userId) + minutes * 60_000).toISOString();
}

/** Uses up the code that was sent to the user, or returns why it’s rejected. */
export function redeemCode(object: keyof typeof codes, userId: string, code: string) {
  const sent = [...codes[object].values()].filter(({ user_id }) => user_id === userId);
  const record = sent.findLast((candidate) => candidate.code === code) ?? sent.at(-1);
  return record ? tryCode(record, timeFor(userId), record.code === code) : 'incorrect';
}

type OneTimeCode = Pick<EmailCode, 'attempts' | 'used' | 'expires_at' | 'updated_at'>;

/** Records an attempt, and returns why it’s rejected, if it is. */
export function tryCode(record: OneTimeCode, now: number, isCorrect: boolean) {
  if (record.attempts >= maxAttempts) return 'too_many_attempts';
  if (record.used) return 'previously_used';
  if (Date.parse(record.expires_at) < now) return 'expired';
  if (!isCorrect) {
    record.attempts += 1;
    return 'incorrect';
  }
  Object.assign(record, { used: true, updated_at: timestamp() });
  return undefined;
}

export function codeToWire({ attempts: _, used: __, ...record }: EmailCode) {
  return record;
}
