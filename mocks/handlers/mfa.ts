import { http } from 'msw';
import { z } from 'zod';
import { list } from '../http/list';
import { deleteRecord, getRecord } from '../http/records';
import { at, authorized, failure, found, json, notFound, withBody } from '../http/respond';
import {
  challengeToWire,
  createChallenge,
  createFactor,
  factorsOf,
  factorToWire,
  tryChallenge,
} from '../state/factors';
import type { Challenge, Factor } from '../state/records';
import { store } from '../state/store';
import { newTotpSecret } from '../state/totp';

const totp = z.object({
  type: z.literal('totp'),
  totp_issuer: z.string().min(1),
  totp_user: z.string().min(1),
});

const fields = z.discriminatedUnion('type', [
  totp.extend({ user_id: z.string().optional() }),
  z.object({ type: z.literal('sms'), phone_number: z.string().regex(/^\+[1-9]\d{6,14}$/) }),
  z.object({ type: z.literal('generic_otp') }),
]);

const userFields = totp.partial({ totp_issuer: true, totp_user: true }).extend({
  totp_secret: z
    .string()
    .regex(/^[A-Z2-7]{16,}$/)
    .optional(),
});

const path = '/auth/factors';
const userPath = '/user_management/users/:id/auth_factors';

export const mfa = [
  http.post(
    at(`${path}/enroll`),
    authorized(
      withBody(fields, ({ body }) => {
        if (body.type === 'generic_otp') return json(createFactor(body), 201);
        if (body.type === 'sms') {
          const { type, phone_number } = body;
          return json(createFactor({ type, sms: { phone_number } }), 201);
        }
        const { user_id } = body;
        if (user_id && !store.users.has(user_id)) return notFound('User', user_id);
        return json(withSecrets(enroll(body.totp_issuer, body.totp_user, user_id)), 201);
      }),
    ),
  ),

  getRecord(path, 'Authentication Factor', store.factors, factorToWire),
  deleteRecord(path, 'Authentication Factor', store.factors),

  http.post(
    at(`${path}/:id/challenge`),
    authorized(({ params: { id = '' } }) =>
      found('Authentication Factor', id, store.factors.get(id), (factor) =>
        json(challengeToWire(createChallenge(factor)), 201),
      ),
    ),
  ),

  http.post(
    at('/auth/challenges/:id/verify'),
    authorized(
      withBody(z.object({ code: z.string() }), ({ body, params: { id = '' } }) =>
        found('Authentication Challenge', id, store.challenges.get(id), (challenge) =>
          verify(challenge, body.code),
        ),
      ),
    ),
  ),

  http.get(
    at(userPath),
    authorized(({ request, params: { id = '' } }) =>
      found('User', id, store.users.get(id), () => list(request, factorsOf(id), factorToWire)),
    ),
  ),

  http.post(
    at(userPath),
    authorized(
      withBody(userFields, ({ body, params: { id = '' } }) =>
        found('User', id, store.users.get(id), ({ email }) => {
          const { totp_issuer = 'WorkOS', totp_user = email, totp_secret } = body;
          const factor = enroll(totp_issuer, totp_user, id, totp_secret);
          const authentication_challenge = challengeToWire(createChallenge(factor));
          const response = { authentication_factor: withSecrets(factor), authentication_challenge };
          return json(response, 201);
        }),
      ),
    ),
  ),
];

function enroll(issuer: string, user: string, user_id?: string, secret = newTotpSecret()) {
  return createFactor({ type: 'totp', user_id, totp: { issuer, user, secret } });
}

/** The QR code is blank. */
const qr_code =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

function withSecrets({ totp, ...factor }: Factor) {
  if (!totp) return factor;
  const { issuer, user, secret } = totp;
  const query = new URLSearchParams({ secret, issuer });
  const uri = `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(user)}?${query}`;
  return { ...factor, totp: { ...totp, qr_code, uri } };
}

function verify(challenge: Challenge, code: string) {
  switch (tryChallenge(challenge, code)) {
    case 'too_many_attempts':
      return failure(400, 'one_time_code_too_many_attempts', 'Too many attempts.');
    case 'previously_used':
      return failure(
        422,
        'authentication_challenge_previously_verified',
        'The challenge has already been verified.',
      );
    case 'expired':
      return failure(422, 'authentication_challenge_expired', 'The challenge has expired.');
    case 'incorrect':
      return json({ challenge: challengeToWire(challenge), valid: false }, 201);
    default:
      return json({ challenge: challengeToWire(challenge), valid: true }, 201);
  }
}
