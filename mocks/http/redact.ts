const hidden = '•••';

/** The log keeps this much of a body. */
const maxCharacters = 4_000;

const maxDepth = 20;

/** Everything in fields with these names is secret, whatever it looks like. */
const secretFields =
  /token|secret|password|verifier|authorization|cookie|sealed|credential|nonce|api_?key$|qr_?code|(user|device|recovery|backup)_?codes?|^(value|link)$/i;

/**
 * Secrets that appear in other values: tokens, keys, sealed sessions, and URL parameters. None of these
 * backtracks over a long text.
 */
const secretTexts: [RegExp, string][] = [
  [/\beyJ[\w.-]{10,}/g, hidden],
  [/\bFe26\.2\*[^\s"]+/g, hidden],
  [/\b(sk|whsec)_[\w-]+/g, `$1_${hidden}`],
  [/([?&#][\w-]*(?:token|code|state|secret|signature|challenge)=)[^&#\s"]+/gi, `$1${hidden}`],
  [/data:[\w/+;-]+,[^\s"]{100,}/g, `data:${hidden}`],
];

const isId = (word: string) => /^([a-z]+_)+[\dA-Z]{26}$/.test(word);

const isMixed = (word: string) => /[a-z]/.test(word) && /[A-Z]/.test(word);

/** Long and without the separators that words and IDs have, or with digits among them. */
const isRandom = (word: string) =>
  /^([\da-f]{32,}|[\dA-Z]{32,})$/.test(word) || (isMixed(word) && /\d|^[^_-]+$/.test(word));

/** Error codes are words. One-time and authorization codes aren’t. */
const isErrorCode = (value: unknown) =>
  typeof value === 'string' && /^[a-z]+(_[a-z]+)*$/.test(value);

/** Returns a request’s or response’s body for the log: readable, short, and without secrets. */
export function redactBody(body: string, contentType: string | null): string {
  if (!body) return '';
  const fields = parseBody(body, contentType ?? '');
  if (fields === undefined)
    return `${body.length} characters of ${contentType ?? 'unknown content'}`;
  const text = JSON.stringify(redact(fields), null, 2);
  return text.length > maxCharacters ? `${copyStart(text, maxCharacters)}…` : text;
}

/** Hides anything that looks like a secret. */
export function redactText(text: string) {
  return secretTexts
    .reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
    .replace(/[\w-]{20,}/g, (word) => (isRandom(word) && !isId(word) ? hidden : word));
}

/** Unlike a `slice`, the copy doesn’t keep the whole text in memory. */
export function copyStart(text: string, length: number) {
  return Buffer.from(text.slice(0, length)).toString();
}

function parseBody(body: string, contentType: string): unknown {
  if (contentType.includes('x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function redact(value: unknown, isSecret = false, depth = 0): unknown {
  if (typeof value === 'object' && value !== null) {
    if (depth === maxDepth) return '…';
    if (Array.isArray(value)) return value.map((item) => redact(item, isSecret, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        redactText(key),
        redact(inner, isSecret || isSecretField(key, inner), depth + 1),
      ]),
    );
  }
  if (typeof value === 'string') return isSecret && value !== '' ? hidden : redactText(value);
  return isSecret && typeof value === 'number' ? hidden : value;
}

function isSecretField(name: string, value: unknown) {
  if (/^api_?key$/i.test(name)) return typeof value !== 'object';
  return secretFields.test(name) || (/^code$/i.test(name) && !isErrorCode(value));
}
