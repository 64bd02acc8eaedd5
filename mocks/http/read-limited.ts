/**
 * Returns the body as text, or undefined if it’s too large. Reads it to the end in any case: unread bytes end the
 * connection, which a client may be using for its next request by then.
 */
export async function readLimited({ body }: Request | Response, maxBytes: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size <= maxBytes) chunks.push(chunk);
  }
  return size > maxBytes ? undefined : Buffer.concat(chunks).toString();
}
