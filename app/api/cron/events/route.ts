import { createHash, timingSafeEqual } from 'node:crypto';
import { connection } from 'next/server';
import { getEnv } from '@/lib/env';
import { logEvent } from '@/lib/observability/log';
import { problem } from '@/lib/problem';
import { readEvents } from '@/lib/workos/read-events';

/** For a scheduler, such as Vercel's, which sends `CRON_SECRET`. Makes up for webhooks that never arrived. */
export async function GET(request: Request) {
  await connection();
  const { CRON_SECRET: secret } = getEnv();
  if (!secret) return problem(503, 'Service Unavailable', 'Set CRON_SECRET to run this.');
  if (!isEqual(request.headers.get('authorization') ?? '', `Bearer ${secret}`)) {
    return problem(401, 'Unauthorized', 'Send CRON_SECRET as "Authorization: Bearer …".', {
      'www-authenticate': 'Bearer',
    });
  }
  try {
    return Response.json(
      { handled: await readEvents() },
      { headers: { 'cache-control': 'no-store' } },
    );
  } catch (error) {
    logEvent('error', 'workos_events.failed', {
      message: 'The next webhook or cron job tries again.',
      error,
    });
    return problem(503, 'Service Unavailable', 'Events couldn’t be handled. See the log.');
  }
}

/** In constant time, so the response time doesn't reveal the secret. */
function isEqual(left: string, right: string) {
  const [a, b] = [left, right].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
