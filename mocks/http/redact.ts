const hidden = '•••';

/** How much of a body the log keeps. */
const maxCharacters = 4_000;

/** Values of fields with these names are secrets, whatever they look like. */
const secretFields =
  /token|secret|password|verifier|authorization|cookie|sealed|credential|qr_code|^(value|uri|link)$/i;

/** Secrets that appear in other values: tokens, keys, and what URLs carry. */
const secretTexts: [RegExp, string][] = [
  [/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, hidden],
  [/\b(sk|whsec)_\w+/g, `$1_${hidden}`],
  [/([?&#][\w-]*(?:token|code|state|secret|signature|challenge)=)[^&#\s"]+/gi, `$1${hidden}`],
  [/data:[\w/+;-]+,[^\s"]{100,}/g, `data:${hidden}`],
];

/** An error’s code is a word. A user’s is digits, or random. */
const isWord = (value: string) => /^[a-z]+(_[a-z]+)*$/.test(value);

/** Returns a request’s or response’s body for the log: readable, short, and without secrets. */
export function redactBody(body: string, contentType: string | null): string {
  if (!body) return '';
  const fields = parseBody(body, contentType ?? '');
  if (fields === undefined)
    return `${body.length} characters of ${contentType ?? 'unknown content'}`;
  const text = JSON.stringify(redact(fields), null, 2);
  return text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
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

function redact(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, redact(inner, key)]),
    );
  }
  if (typeof value !== 'string' || value === '') return value;
  if (secretFields.test(name) || (name === 'code' && !isWord(value))) return hidden;
  return secretTexts.reduce((text, [pattern, shown]) => text.replace(pattern, shown), value);
}
