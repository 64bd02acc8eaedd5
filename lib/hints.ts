/**
 * Cookies that tell a prerendered page, in the browser alone, which of its parts to show. They're hints
 * and grant nothing: every page still checks the session.
 */
export const hints = ['signed-in', 'mock-workos'] as const;

export type Hint = (typeof hints)[number];
