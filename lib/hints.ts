import type { NextRequest } from 'next/server';

/**
 * Cookies that tell a prerendered page, in the browser alone, which of its parts to show. They say what
 * is likely and grant nothing: every page behind them asks the session.
 */
export const hints = ['signed-in', 'mock-workos'] as const;

type Hints = Record<(typeof hints)[number], boolean>;

/** Sets the hints that the browser does not have yet, and deletes those that no longer hold. */
export function setHints({ cookies }: NextRequest, { headers }: Response, wanted: Hints) {
  for (const name of hints.filter((hint) => cookies.has(hint) !== wanted[hint])) {
    const value = wanted[name] ? '1; Max-Age=31536000' : '; Max-Age=0';
    headers.append('set-cookie', `${name}=${value}; Path=/; SameSite=Lax`);
  }
}
