'use server';

import { getTokenClaims } from '@workos-inc/authkit-nextjs';
import { requireSession } from '@/lib/auth/action';
import type { FormState } from '@/lib/auth/form-state';
import { runAction } from '@/lib/auth/run';

/** Claims that are new in every token. */
const alwaysNew = ['iat', 'exp', 'jti'];

/** Server action: renews the session and says which claims changed. */
export async function refreshNow(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const before: Record<string, unknown> = await getTokenClaims();
    const { accessToken } = await requireSession();
    const after: Record<string, unknown> = await getTokenClaims(accessToken);
    const changes = Object.keys({ ...before, ...after })
      .filter((name) => !alwaysNew.includes(name))
      .filter((name) => toText(before[name]) !== toText(after[name]))
      .map((name) => `${name}: ${toText(before[name])} → ${toText(after[name])}`);
    return changes.length > 0
      ? `Renewed. Changed: ${changes.join('; ')}.`
      : 'Renewed. No grant has changed.';
  });
}

function toText(value: unknown) {
  return value === undefined ? 'none' : JSON.stringify(value);
}
