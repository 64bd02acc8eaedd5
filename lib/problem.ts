/** https://www.rfc-editor.org/rfc/rfc9457 */
export function problem(
  status: 400 | 401 | 403 | 404 | 405 | 413 | 429 | 500 | 502 | 503,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );
}
