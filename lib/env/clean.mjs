// JavaScript, because `next.config.mjs` imports it, and Node.js 20 can't load TypeScript.

const quotes = ['"', "'", '`'];

/**
 * Removes what was pasted around a value: spaces, line breaks, and quotes.
 *
 * @param {string | undefined} value
 */
export function clean(value = '') {
  const text = value.trim();
  const isQuoted = text.length > 1 && quotes.includes(text.charAt(0)) && text.at(-1) === text[0];
  return isQuoted ? clean(text.slice(1, -1)) : text;
}

/**
 * Cleans variables in place, because the libraries and Next.js read `process.env` themselves.
 *
 * @param {readonly string[]} names
 * @param {Record<string, string | undefined>} source
 */
export function cleanEnv(names, source = process.env) {
  for (const name of names) {
    if (source[name] !== undefined) source[name] = clean(source[name]);
  }
}
