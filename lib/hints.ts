/** Cookies that decide what a prerendered page shows. They grant nothing: pages still check the session. */
export const hints = [
  'signed-in', // The page links to the dashboard.
  'mock-workos', // The page shows that WorkOS is a mock.
] as const;

export type Hint = (typeof hints)[number];

const oneYear = 365 * 24 * 60 * 60;

/** Returns a `Set-Cookie` header. */
export function hintCookie(name: Hint, isOn: boolean): string {
  return `${name}=${isOn ? 1 : ''}; Path=/; Max-Age=${isOn ? oneYear : 0}; SameSite=Lax`;
}
