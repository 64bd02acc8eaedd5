import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { type Event, SignatureVerificationException } from '@workos-inc/node';
import { after } from 'next/server';
import { getEnv } from '@/lib/env';
import { logEvent } from '@/lib/observability/log';
import { problem } from '@/lib/problem';
import { readText } from '@/lib/read-text';
import { withStore } from '@/lib/store/store';
import { isHandled } from '@/lib/workos/event-handlers';
import { readEvents } from '@/lib/workos/read-events';

const maxBodyBytes = 1_000_000;

/** WorkOS repeats deliveries for three days. */
const rememberMs = 3 * 24 * 60 * 60_000;

/** A webhook only says that there are events. They're read from WorkOS, in order, after the response. */
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
  const key = `webhook:${event.id}`;
  const isNew = isHandled(event) && (await withStore((store) => store.claim(key, '1', rememberMs)));
  if (isNew) after(() => readNewEvents(key));
  return new Response(null, { status: 204 });
}

async function readNewEvents(key: string) {
  try {
    await readEvents();
  } catch (error) {
    await withStore((store) => store.delete(key));
    logEvent('error', 'workos_events.failed', {
      message: 'The next webhook or cron job tries again.',
      error,
    });
  }
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
  logEvent('error', 'webhook.unreadable', { message: 'Is @workos-inc/node up to date?', error });
  return problem(400, 'Bad Request', 'The signature matches, but the event couldn’t be read.');
}
