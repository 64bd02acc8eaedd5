'use server';

import { getWorkOS, refreshSession, signOut } from '@workos-inc/authkit-nextjs';
import { forbidWhileImpersonating, requireRecentAuth, requireSession } from '@/lib/auth/action';
import type { FormState } from '@/lib/auth/form-state';
import { getHomeUrl } from '@/lib/auth/home-url';
import { FieldError, runAction } from '@/lib/auth/run';
import { recentAuthSeconds } from '@/lib/routes';

/** Server action: changes the name at WorkOS and renews the session, so that it shows everywhere. */
export async function updateProfile(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { user } = await requireSession();
    const [firstName, lastName] = [readName(form, 'firstName'), readName(form, 'lastName')];
    await getWorkOS().userManagement.updateUser({ userId: user.id, firstName, lastName });
    await refreshSession();
    return 'Saved.';
  });
}

/** Server action: ends one of the person's own sessions. */
export async function revokeSession(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { user } = await requireOwner();
    const id = String(form.get('session') ?? '');
    const own = await listSessionIds(user.id);
    if (!own.includes(id)) throw new FieldError('session', 'This session has ended already.');
    await getWorkOS().userManagement.revokeSession({ sessionId: id });
    return 'The session has ended.';
  });
}

/** Server action: ends every session of the person but this one. */
export async function revokeOtherSessions(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { user, sessionId: current } = await requireOwner();
    const others = (await listSessionIds(user.id)).filter((id) => id !== current);
    const { userManagement } = getWorkOS();
    await Promise.all(others.map((sessionId) => userManagement.revokeSession({ sessionId })));
    return 'You are signed out everywhere else.';
  });
}

/** Server action: deletes the person's account after they typed its email, and signs them out. */
export async function deleteAccount(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { user } = await requireOwner();
    const typed = String(form.get('email') ?? '').trim();
    if (typed.toLowerCase() !== user.email.toLowerCase()) {
      throw new FieldError('email', `Type ${user.email} to confirm.`);
    }
    await getWorkOS().userManagement.deleteUser(user.id);
    await signOut({ returnTo: await getHomeUrl() });
    return 'Your account is deleted.';
  });
}

/** The person themselves, who signed in a short while ago. */
async function requireOwner() {
  const session = await requireSession();
  forbidWhileImpersonating(session);
  await requireRecentAuth(recentAuthSeconds);
  return session;
}

async function listSessionIds(userId: string) {
  const sessions = await getWorkOS().userManagement.listSessions(userId);
  return (await sessions.autoPagination()).map(({ id }) => id);
}

function readName(form: FormData, field: string) {
  const name = String(form.get(field) ?? '').trim();
  if (name.length <= 100) return name;
  throw new FieldError(field, 'At most 100 characters.');
}
