import { http } from 'msw';
import { z } from 'zod';
import { getRecord } from '../http/records';
import { at, authorized, json, oauthError, withBody } from '../http/respond';
import { createUser } from '../state/create';
import { findPendingInvitation } from '../state/invitations';
import { codeToWire, sendCode } from '../state/one-time-codes';
import { findUserByEmail, store } from '../state/store';

const fields = z.object({ email: z.email(), invitation_token: z.string().optional() });

const path = '/user_management/magic_auth';

export const magicAuth = [
  getRecord(path, 'Magic Auth', store.magicAuths, codeToWire),

  /** A user without an account signs up with the code. */
  http.post(
    at(path),
    authorized(
      withBody(fields, ({ body: { email, invitation_token } }) => {
        if (invitation_token && !findPendingInvitation(invitation_token)) {
          return oauthError('invitation_invalid');
        }
        const user = findUserByEmail(email) ?? createUser({ email, email_verified: false });
        return json(codeToWire(sendCode('magic_auth', user)), 201);
      }),
    ),
  ),
];
