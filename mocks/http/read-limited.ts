/** Returns the body as text, or undefined if it’s too large. */
export async function readLimited({ headers, body }: Request | Response, maxBytes: number) {
  if (Number(headers.get('content-length')) > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
