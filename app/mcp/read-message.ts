import { z } from 'zod';
import { isNestedDeeper } from '@/lib/middleware/nesting';
import { readText } from '@/lib/read-text';

const maxBytes = 64_000;
const maxDepth = 32;

const messageSchema = z.looseObject({
  jsonrpc: z.literal('2.0'),
  method: z.string(),
  params: z.looseObject({ name: z.unknown() }).partial().optional(),
});

export type Message = z.infer<typeof messageSchema>;

/** Returns a message, or why it's none. Batches aren't in the protocol since 2025-06-18. */
export async function readMessage(request: Request): Promise<Message | Response> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    return reject(415, -32600, 'Send application/json.');
  }
  const text = await readText(request, maxBytes);
  if (text === undefined)
    return reject(413, -32600, `A message can have at most ${maxBytes} bytes.`);
  if (isNestedDeeper(text, maxDepth)) {
    return reject(400, -32600, `A message can be nested at most ${maxDepth} levels deep.`);
  }
  const { data } = messageSchema.safeParse(parse(text));
  return data ?? reject(400, -32600, 'Send one JSON-RPC 2.0 request or notification.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reject(status: number, code: number, message: string) {
  return Response.json({ jsonrpc: '2.0', id: null, error: { code, message } }, { status });
}
