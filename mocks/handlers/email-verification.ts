import { http } from 'msw';
import { z } from 'zod';
import { getRecord } from '../http/records';
import { at, authorized, failure, found, json, withBody } from '../http/respond';
import { codeToWire, redeemCode, sendCode } from '../state/one-time-codes';
import { emitAuthentication } from '../state/sessions';
import { store } from '../state/store';
import { verifyEmail } from '../state/verify-email';

const path = '/user_management/users/:id/email_verification';

export const emailVerification = [
  getRecord(
    '/user_management/email_verification',
    'Email Verification',
    store.emailVerifications,
    codeToWire,
  ),

  http.post(
    at(`${path}/send`),
    authorized(({ params: { id = '' } }) =>
      found('User', id, store.users.get(id), (user) => {
        if (user.email_verified) {
          return failure(400, 'email_already_verified', 'The email is already verified.');
        }
        sendCode('email_verification', user);
        return json({ user });
      }),
    ),
  ),

  http.post(
    at(`${path}/confirm`),
    authorized(
      withBody(z.object({ code: z.string().min(1) }), ({ request, body, params: { id = '' } }) =>
        found('User', id, store.users.get(id), (user) => {
          if (user.email_verified) {
            return failure(
              400,
              'email_previously_verified',
              'The email has already been verified.',
            );
          }
          const reason = redeemCode('email_verification', id, body.code);
          if (reason) {
            const code = reason === 'too_many_attempts' ? 'incorrect' : reason;
            const message = 'The email verification code isn’t valid.';
            return failure(400, `email_verification_code_${code}`, message);
          }
          emitAuthentication('email_verification', user, request.headers.get('user-agent'));
          return json({ user: verifyEmail(user) });
        }),
      ),
    ),
  ),
];
