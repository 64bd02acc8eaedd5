import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { type Event, SignatureVerificationException } from '@workos-inc/node';
import { getEnv } from '@/lib/env';
import { problem } from '@/lib/problem';
import { readText } from '@/lib/read-text';
import { handleEvent } from '@/lib/workos/webhook-events';

const maxBodyBytes = 1_000_000;

/**
 * IDs of recent events, so that duplicate deliveries are ignored. With more than one process, keep them in
 * your database.
 */
const seen = new Set<string>();

export async function POST(request: Request) {
  const { WORKOS_WEBHOOK_SECRET: secret } = getEnv();
  if (!secret) {
    return problem(503, 'Service Unavailable', 'Set WORKOS_WEBHOOK_SECRET to receive webhooks.');
  }
  const body = await readText(request, maxBodyBytes);
  if (body === undefined)
    return problem(413, 'Content Too Large', 'A webhook can be at most 1 MB.');

  const sigHeader = request.headers.get('workos-signature') ?? '';
  let event: Event;
  try {
    event = await getWorkOS().webhooks.constructEvent({ payload: body, sigHeader, secret });
  } catch (error) {
    return explain(error);
  }
  if (seen.has(event.id)) return new Response(null, { status: 204 });
  try {
    await handleEvent(event);
  } catch (error) {
    console.error(
      `The event ${event.id} couldn’t be handled. WorkOS will deliver it again.`,
      error,
    );
    return problem(503, 'Service Unavailable', 'The event couldn’t be handled. Deliver it again.');
  }
  remember(event.id);
  return new Response(null, { status: 204 });
}

/** WorkOS retries deliveries for days, so an event that this version can't read isn't lost. */
function explain(error: unknown) {
  if (error instanceof SignatureVerificationException) {
    return problem(
      400,
      'Bad Request',
      'The signature doesn’t match, or is more than three minutes old.',
    );
  }
  console.error('A signed event couldn’t be read. Is @workos-inc/node up to date?', error);
  return problem(400, 'Bad Request', 'The signature matches, but the event couldn’t be read.');
}

function remember(id: string) {
  seen.add(id);
  const [oldest] = seen;
  if (seen.size > 1_000 && oldest) seen.delete(oldest);
}
