// JavaScript, because `next.config.mjs` imports it, and Node.js 20 can't load TypeScript.

/** Without these, the app shows `/setup` instead of its pages. */
export const requiredNames = /** @type {const} */ ([
  'WORKOS_CLIENT_ID',
  'WORKOS_API_KEY',
  'WORKOS_COOKIE_PASSWORD',
]);
