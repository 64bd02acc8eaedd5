import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, failure, found, json, withBody } from '../http/respond';
import { timeFor, timestamp } from '../state/clock';
import { emit } from '../state/events';
import { newOneTimeCode } from '../state/ids';
import { expiryFor, tryCode } from '../state/one-time-codes';
import { send } from '../state/outbox';
import type { User } from '../state/records';
import { findUserByEmail, store } from '../state/store';

const path = '/user_management/users/:id/email_change';

export const emailChange = [
  http.post(
    at(`${path}/send`),
    authorized(
      withBody(z.object({ new_email: z.string() }), ({ body, params: { id = '' } }) =>
        found('User', id, store.users.get(id), (user) => start(user, body.new_email)),
      ),
    ),
  ),

  http.post(
    at(`${path}/confirm`),
    authorized(
      withBody(z.object({ code: z.string() }), ({ body, params: { id = '' } }) =>
        found('User', id, store.users.get(id), (user) => confirm(user, body.code)),
      ),
    ),
  ),
];

function start(user: User, new_email: string) {
  if (!z.email().safeParse(new_email).success) return reject('invalid_email');
  if (new_email.toLowerCase() === user.email) return reject('email_change_not_needed');
  if (findUserByEmail(new_email)) return reject('email_not_available');
  const created_at = timestamp();
  const expires_at = expiryFor(user.id);
  const code = newOneTimeCode();
  const dates = { expires_at, created_at, updated_at: created_at };
  store.emailChanges.set(user.id, { new_email, code, ...dates, attempts: 0, used: false });
  send(new_email, 'Code', code);
  return json({ object: 'email_change', user, new_email, expires_at, created_at });
}

function confirm(user: User, code: string) {
  const change = store.emailChanges.get(user.id);
  if (!change) return reject('no_pending_email_change');
  if (!change.used && findUserByEmail(change.new_email)) return reject('email_not_available');
  const reason = tryCode(change, timeFor(user.id), change.code === code);
  if (reason) return reject(codeErrors[reason]);
  const email = change.new_email.toLowerCase();
  Object.assign(user, { email, email_verified: true, updated_at: timestamp() });
  emit('user.updated', user);
  return json({ object: 'email_change_confirmation', user });
}

const errors = {
  invalid_email: [422, 'The email is invalid.'],
  email_change_not_needed: [409, 'The user already has this email.'],
  email_not_available: [409, 'This email is not available.'],
  no_pending_email_change: [409, 'There is no pending email change.'],
  email_change_code_expired: [400, 'The code has expired.'],
  email_change_code_incorrect: [400, 'The code is incorrect.'],
  email_change_code_previously_used: [409, 'The code has already been used.'],
  email_change_too_many_attempts: [429, 'Too many attempts.'],
} as const;

const codeErrors = {
  expired: 'email_change_code_expired',
  incorrect: 'email_change_code_incorrect',
  previously_used: 'email_change_code_previously_used',
  too_many_attempts: 'email_change_too_many_attempts',
} as const;

function reject(code: keyof typeof errors) {
  const [status, message] = errors[code];
  return failure(status, code, message);
}
