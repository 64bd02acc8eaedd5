import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { getEnv } from '@/lib/env';
import { problem } from '@/lib/problem';
import { readText } from '@/lib/read-text';
import { handleEvent } from '@/lib/workos/webhook-events';

const maxBodyBytes = 1_000_000;

/**
 * Ids of the latest events, so that a repeated delivery does nothing. Per process: keep them in your
 * database when you run several.
 */
const seen = new Set<string>();

export async function POST(request: Request) {
  const { WORKOS_WEBHOOK_SECRET: secret } = getEnv();
  if (!secret) {
    return problem(503, 'Service Unavailable', 'Set WORKOS_WEBHOOK_SECRET to receive webhooks.');
  }
  const body = await readText(request, maxBodyBytes);
  if (body === undefined) return problem(413, 'Content Too Large', 'At most 1 MB.');

  const signature = request.headers.get('workos-signature') ?? '';
  if (!(await isSigned(body, signature, secret))) {
    return problem(400, 'Bad Request', 'The signature does not match, or is too old.');
  }
  const { id, event, data = {} } = JSON.parse(body);
  if (seen.has(id)) return new Response(null, { status: 204 });
  try {
    await handleEvent(event, data);
  } catch (error) {
    console.error(`The event ${id} could not be handled. WorkOS delivers it again.`, error);
    return problem(503, 'Service Unavailable', 'The event could not be handled. Deliver it again.');
  }
  remember(id);
  return new Response(null, { status: 204 });
}

/** Returns whether the signature fits the raw body and is at most three minutes old. */
async function isSigned(payload: string, sigHeader: string, secret: string) {
  try {
    return await getWorkOS().webhooks.verifyHeader({ payload, sigHeader, secret });
  } catch {
    return false;
  }
}

function remember(id: string) {
  seen.add(id);
  const [oldest] = seen;
  if (seen.size > 1_000 && oldest) seen.delete(oldest);
}
