// JavaScript, because `next.config.mjs` imports it, and Node.js 20 can't load TypeScript.

/** @typedef {Record<string, string[]>} Directives */

/**
 * In development, React uses `eval` to rebuild server stack traces, and its tools add styles.
 *
 * @param {string} source
 */
export function inDevelopment(source) {
  return process.env.NODE_ENV === 'development' ? [source] : [];
}

/**
 * Shared by all pages.
 *
 * @type {Directives}
 */
export const pageDirectives = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", ...inDevelopment("'unsafe-inline'")],
  // The library styles its impersonation frame with attributes.
  'style-src-attr': ["'unsafe-inline'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'self'"],
};

/**
 * For pages whose inline scripts differ from page to page, and which have no nonce.
 *
 * @type {Directives}
 */
export const prerenderedDirectives = {
  ...pageDirectives,
  'script-src': ["'self'", "'unsafe-inline'", ...inDevelopment("'unsafe-eval'")],
};

/** @param {Directives} directives */
export function toPolicy(directives) {
  return Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
