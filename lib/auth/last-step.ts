import { decodeJwt } from 'jose';
import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import { unsealSession } from './unseal-session';

const cookie = 'last-step';

/** In seconds. Longer than an access token's lifetime, and longer than any response takes. */
const maxAge = { signOut: 60 * 60, switch: 60 };

type Step = { sessionId: string; organizationId?: string };

/**
 * Remembers that the user signed out, or switched to an organization. A slower response to an earlier request
 * may arrive later and put the old session back into the browser.
 */
export async function rememberStep({ sessionId, organizationId }: Step): Promise<void> {
  (await cookies()).set(cookie, `${sessionId}.${organizationId ?? ''}`, {
    httpOnly: true,
    sameSite: 'lax',
    maxAge: organizationId ? maxAge.switch : maxAge.signOut,
  });
}

/** Returns the user's last step if the request's session is from before it. */
export async function findLaterStep(request: NextRequest): Promise<Step | undefined> {
  const [sessionId = '', organizationId] = request.cookies.get(cookie)?.value.split('.') ?? [];
  if (!sessionId) return undefined;
  const { sid, org_id } = await readClaims(request);
  if (sid !== sessionId || org_id === organizationId) return undefined;
  return { sessionId, organizationId: organizationId || undefined };
}

/** An unreadable session has no claims. AuthKit decides what to do with it. */
async function readClaims(request: NextRequest): Promise<Record<string, unknown>> {
  const session = await unsealSession(request);
  try {
    return decodeJwt(session?.accessToken ?? '');
  } catch {
    return {};
  }
}
