/**
 * Cookies that decide, in the browser only, which parts of a prerendered page are visible. They're hints
 * and grant nothing: every page still checks the session.
 */
export const hints = [
  'signed-in', // The page links to the dashboard.
  'mock-workos', // The page shows that WorkOS is a mock.
] as const;

export type Hint = (typeof hints)[number];
