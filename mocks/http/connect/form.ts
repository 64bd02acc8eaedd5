export type Fields = Record<string, string | undefined>;

/**
 * Reads a form in which no parameter is repeated; https://www.rfc-editor.org/rfc/rfc6749#section-3.2. Empty ones
 * count as missing.
 */
export async function readForm(request: Request): Promise<Fields | undefined> {
  const type = request.headers.get('content-type') ?? '';
  return type.includes('x-www-form-urlencoded') ? toFields(await request.text()) : undefined;
}

export function toFields(text: string): Fields | undefined {
  const entries = [...new URLSearchParams(text)].filter(([, value]) => value !== '');
  const fields = Object.fromEntries(entries);
  return Object.keys(fields).length === entries.length ? fields : undefined;
}
