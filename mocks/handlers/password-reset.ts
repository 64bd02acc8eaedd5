import { http } from 'msw';
import { z } from 'zod';
import { appUrl } from '../env';
import { getRecord } from '../http/records';
import { at, authorized, failure, json, notFound, withBody } from '../http/respond';
import { timeFor } from '../state/clock';
import { stamp } from '../state/create';
import { emit } from '../state/events';
import { newId, newSecret } from '../state/ids';
import { send } from '../state/outbox';
import { findPasswordErrors } from '../state/password-strength';
import type { PasswordReset, User } from '../state/records';
import { findUserByEmail, store } from '../state/store';
import { verifyEmail } from '../state/verify-email';

const hour = 3_600_000;

const path = '/user_management/password_reset';

export const passwordReset = [
  getRecord(path, 'Password Reset', store.passwordResets),

  http.post(
    at(path),
    authorized(
      withBody(z.object({ email: z.email() }), ({ body: { email } }) => {
        const user = findUserByEmail(email);
        return user ? json(create(user), 201) : notFound('User', email);
      }),
    ),
  ),

  http.post(
    at(`${path}/confirm`),
    authorized(
      withBody(z.object({ token: z.string(), new_password: z.string() }), ({ body }) => {
        const all = [...store.passwordResets.values()];
        const reset = all.find(({ password_reset_token }) => password_reset_token === body.token);
        const user = store.users.get(reset?.user_id ?? '');
        if (!reset || !user) return notFound('Password Reset Token', body.token);
        const errors = findErrors(reset, body.new_password);
        if (errors.length > 0) {
          const message = 'Could not reset the password.';
          return failure(400, 'password_reset_error', message, { errors });
        }
        store.passwordResets.delete(reset.id);
        store.passwords.set(user.id, body.new_password);
        emit('password_reset.succeeded', toEvent(reset));
        return json({ user: verifyEmail(user) });
      }),
    ),
  ),
];

function create({ id: user_id, email }: User) {
  const { id, created_at } = stamp(newId('password_reset'));
  const token = newSecret();
  const reset: PasswordReset = {
    object: 'password_reset',
    id,
    user_id,
    email,
    expires_at: new Date(timeFor(user_id) + hour).toISOString(),
    created_at,
    password_reset_token: token,
    password_reset_url: `${appUrl}/reset-password?token=${token}`,
  };
  store.passwordResets.set(id, reset);
  send(email, 'Password reset', reset.password_reset_url);
  emit('password_reset.created', toEvent(reset));
  return reset;
}

function findErrors({ expires_at, user_id }: PasswordReset, password: string) {
  return Date.parse(expires_at) < timeFor(user_id)
    ? [{ code: 'password_reset_token_expired', message: 'The token has expired.' }]
    : findPasswordErrors(password);
}

function toEvent({ password_reset_token: _, password_reset_url: __, ...event }: PasswordReset) {
  return event;
}
