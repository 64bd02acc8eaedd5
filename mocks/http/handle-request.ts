import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { getResponse } from 'msw';
import { origin } from '../env';
import { consumeFault, toResponse } from './faults';
import { readLimited } from './read-limited';
import {
  type LoggedBody,
  type LoggedRequest,
  logRequest,
  mockPaths,
  toSubject,
} from './request-log';
import { handlersFor } from './routing';
import { unmatched } from './unmatched';

const maxBodyBytes = 1_000_000;

/**
 * Responds with a fault if one is set for the request, otherwise with a handler. Handlers expect a fixed
 * origin. `reset` closes the connection.
 */
export async function handleRequest(request: Request, reset: () => void): Promise<Response> {
  const id = randomUUID();
  const body = await readLimited(request, maxBodyBytes);
  if (body === undefined) return finish(id, json(413, 'The body is larger than 1 MB.'));

  const { pathname, search } = new URL(request.url);
  const url = new URL(`${origin}${pathname}${search}`);
  const subject = toSubject(request.method, url, body);
  const start = performance.now();
  const fault = mockPaths.test(pathname) ? undefined : consumeFault(subject);
  if (fault?.delay) await sleep(fault.delay);
  const log = (status: LoggedRequest['status'], response?: LoggedBody) =>
    logRequest({ ...subject, id, duration: performance.now() - start, status }, [
      { text: body, type: request.headers.get('content-type') },
      response,
    ]);
  if (fault?.reset) {
    log('reset');
    reset();
    return new Response(null, { status: 500 });
  }
  const response =
    (fault && toResponse(fault)) ?? (await handle(url, request.method, request.headers, body));
  log(response.status, {
    text: await response.clone().text(),
    type: response.headers.get('content-type'),
  });
  return finish(id, response);
}

/** Adds the headers of every WorkOS response. */
async function finish(id: string, response: Response) {
  // Read first: cloning replaces the headers.
  const body = Buffer.from(await response.clone().arrayBuffer());
  const { headers } = response;
  headers.set('x-request-id', id);
  headers.set('vary', 'Origin, Accept-Encoding');
  if (headers.get('content-type') === 'application/json') {
    headers.set('content-type', 'application/json; charset=utf-8');
  }
  if (body.length > 0) headers.set('etag', toTag(body));
  return response;
}

/** A weak ETag like Express's. */
function toTag(body: Buffer) {
  const hash = createHash('sha1').update(body).digest('base64').slice(0, 27);
  return `W/"${body.length.toString(16)}-${hash}"`;
}

async function handle(url: URL, method: string, headers: Headers, body: string) {
  const request = new Request(url, { method, headers, body: body === '' ? undefined : body });
  try {
    return (
      (await getResponse(handlersFor(method, url), request)) ?? unmatched(method, url, headers)
    );
  } catch (error) {
    // `decodeURIComponent` on a path parameter such as `%E0%A4%A`.
    if (error instanceof URIError) return json(400, 'The URL is malformed.');
    console.error(error);
    return json(500, 'The mock WorkOS failed. See its terminal.');
  }
}

function json(status: number, message: string) {
  return Response.json({ message }, { status });
}
