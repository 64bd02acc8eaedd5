import { decodeJwt } from 'jose';

/** What is at each key of a response, such as `data[].id` and `user_…`. A list can have several kinds of items. */
export type Shape = Map<string, Set<string>>;

/** What an app distinguishes by, rather than shows. */
const exactKeys = ['object', 'code', 'error', 'message', 'error_description'];

const formats: [RegExp, (text: string) => string][] = [
  [/^$/, () => 'empty text'],
  [/^(sk|client)_/, (text) => `${text.split('_')[0]}_…`],
  [/^[a-z_]+_[\dA-Z]{26}$/, maskIds],
  [/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/, (text) => text.replace(/\d/g, '0')],
  [/^https?:\/\//, () => 'URL'],
  [/^[^\s@]+@[^\s@]+$/, () => 'email address'],
];

export function toShape(status: number, type: string | null, text: string): Shape {
  const shape: Shape = new Map([
    ['status', new Set([String(status)])],
    ['content type', new Set([type ?? 'none'])],
  ]);
  visit(parse(text), 'body', shape);
  return shape;
}

function visit(value: unknown, path: string, shape: Shape) {
  if (Array.isArray(value)) {
    add(shape, path, value.length === 0 ? 'empty list' : 'list');
    for (const item of value) visit(item, `${path}[]`, shape);
  } else if (typeof value === 'object' && value !== null) {
    add(shape, path, 'object');
    for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`, shape);
  } else if (typeof value !== 'string') {
    add(shape, path, value === null ? 'null' : typeof value);
  } else {
    const claims = readClaims(value);
    if (claims) visit(claims, `${path} (token)`, shape);
    else add(shape, path, nameFormat(value, path));
  }
}

function nameFormat(text: string, path: string) {
  if (exactKeys.includes(path.split('.').at(-1) ?? '')) return `"${maskIds(text)}"`;
  return formats.find(([pattern]) => pattern.test(text))?.[1](text) ?? 'text';
}

function maskIds(text: string) {
  return text.replace(/\b([a-z_]+_)[\dA-Z]{26}\b/g, '$1…');
}

function add(shape: Shape, path: string, kind: string) {
  shape.set(path, (shape.get(path) ?? new Set()).add(kind));
}

function readClaims(text: string) {
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return undefined;
  try {
    return decodeJwt(text);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
