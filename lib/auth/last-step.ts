import { decodeJwt } from 'jose';
import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import { unsealSession, type WithCookies } from './unseal-session';

const cookie = 'last-step';

/** In seconds. Longer than an access token's lifetime, and longer than any response takes. */
const maxAge = { end: 60 * 60, switch: 60 };

type Step = { sessionId: string; organizationId?: string };

/**
 * Remembers that the browser has left a session, or switched it to an organization. A slower response to an earlier
 * request may arrive later and put the old session back.
 */
export async function rememberStep({ sessionId, organizationId }: Step): Promise<void> {
  (await cookies()).set(cookie, `${sessionId}.${organizationId ?? ''}`, {
    httpOnly: true,
    sameSite: 'lax',
    maxAge: organizationId ? maxAge.switch : maxAge.end,
  });
}

/** Remembers that a sign-in has replaced the session of its request. */
export async function rememberSignIn(request: NextRequest): Promise<void> {
  const store = await cookies();
  const [before, after] = [await readClaims(request), await readClaims({ cookies: store })];
  if (before.sid && before.sid !== after.sid) return rememberStep({ sessionId: before.sid });
  // WorkOS may continue a session that the browser had left.
  if (readStep({ cookies: store }).sessionId === after.sid) store.delete(cookie);
}

/** Returns the browser's last step if the request's session is from before it. */
export async function findLaterStep(request: NextRequest): Promise<Step | undefined> {
  const step = readStep(request);
  if (!step.sessionId) return undefined;
  const { sid, org_id } = await readClaims(request);
  if (sid !== step.sessionId) return undefined;
  return step.organizationId && step.organizationId === org_id ? undefined : step;
}

function readStep({ cookies }: WithCookies): Step {
  const [sessionId = '', organizationId = ''] = cookies.get(cookie)?.value.split('.') ?? [];
  return { sessionId, organizationId: organizationId || undefined };
}

/** An unreadable session has no claims. AuthKit decides what to do with it. */
async function readClaims(from: WithCookies): Promise<{ sid?: string; org_id?: string }> {
  const session = await unsealSession(from);
  try {
    return decodeJwt(session?.accessToken ?? '');
  } catch {
    return {};
  }
}
