'use server';

import { getTokenClaims } from '@workos-inc/authkit-nextjs';
import { action } from '@/lib/auth/action';

const alwaysNew = ['iat', 'exp', 'jti'];

/** Server action: refreshes the session and reports which claims changed. */
export const refreshNow = action(
  {},
  { impersonation: 'allow', refresh: 'always', audit: null },
  async (_, { accessToken }) => {
    const before: Record<string, unknown> = await getTokenClaims();
    const after: Record<string, unknown> = await getTokenClaims(accessToken);
    const changes = Object.keys({ ...before, ...after })
      .filter((name) => !alwaysNew.includes(name))
      .filter((name) => toText(before[name]) !== toText(after[name]))
      .map((name) => `${name}: ${toText(before[name])} → ${toText(after[name])}`);
    return changes.length > 0
      ? `Session refreshed. Changed: ${changes.join('; ')}.`
      : 'Session refreshed. Nothing changed.';
  },
);

function toText(value: unknown) {
  return value === undefined ? 'none' : JSON.stringify(value);
}
