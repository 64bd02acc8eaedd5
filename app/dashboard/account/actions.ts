'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { renewSession } from '@/lib/auth/authorize';
import { FieldError, FormError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { prepareDeletion } from './deletion';
import { leave } from './leaving';
import { listSessions } from './queries';

const name = z.string('Enter a name.').trim().max(100, 'Must be 100 characters or fewer.');

/** Server action: updates the user's name and refreshes the session, so the change shows everywhere. */
export const updateProfile = action(
  { firstName: name, lastName: name },
  { audit: 'user.updated' },
  async ({ firstName, lastName }, { user }) => {
    await callWorkOS(({ userManagement }) =>
      userManagement.updateUser({ userId: user.id, firstName, lastName }),
    );
    return { message: 'Saved.', session: await renewSession() };
  },
);

/** Server action: ends one of the user's sessions. */
export const revokeSession = action(
  { session: z.string() },
  { recentAuth: true, audit: 'session.revoked' },
  async ({ session: sessionId }, { user }) => {
    const sessionIds = await listSessionIds(user.id);
    if (!sessionIds.includes(sessionId)) throw new FormError('This session has already ended.');
    await callWorkOS(({ userManagement }) => userManagement.revokeSession({ sessionId }));
    return 'Session revoked.';
  },
);

/** Server action: ends all of the user's other sessions. */
export const revokeOtherSessions = action(
  {},
  { recentAuth: true, audit: 'session.revoked' },
  async (_, { user, sessionId: current }) => {
    const others = (await listSessionIds(user.id)).filter((id) => id !== current);
    await callWorkOS(({ userManagement }) =>
      Promise.all(others.map((sessionId) => userManagement.revokeSession({ sessionId }))),
    );
    return 'Signed out of all other sessions.';
  },
);

/** Server action: leaves the current organization and switches to another one, if there is one. */
export const leaveOrganization = action(
  {},
  { needs: {}, recentAuth: true, audit: 'member.left' },
  async (_, { user, organizationId }) => ({
    message: 'You left the organization.',
    href: await leave(user.id, organizationId),
  }),
);

/** Server action: deletes the user's account after they type its email, and signs out. */
export const deleteAccount = action(
  { email: z.string().trim().toLowerCase() },
  { recentAuth: true, audit: 'user.deleted' },
  async ({ email }, { user }) => {
    if (email !== user.email.toLowerCase()) {
      throw new FieldError({ email: 'That doesn’t match your email.' });
    }
    const deleteEmptyOrganizations = await prepareDeletion(user.id);
    await callWorkOS(({ userManagement }) => userManagement.deleteUser(user.id));
    await deleteEmptyOrganizations();
    return { message: 'Your account has been deleted.', endsSession: true };
  },
);

async function listSessionIds(userId: string) {
  return (await listSessions(userId)).map(({ id }) => id);
}
