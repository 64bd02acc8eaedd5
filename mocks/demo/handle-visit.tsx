import { handleRequest } from '../http/handle-request';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { asVisitor } from '../state/visitors';
import { gather, isShared } from './everyone';
import { findTags } from './tags';
import { chargeVisit, findByTag, peekVisit, startVisit } from './visitors';

/** Set by the demo's server for browsers, and by the app for what it asks while it responds to them. */
export const visitorHeader = 'x-demo-visitor';

/**
 * Handles a request with the mock of the visitor it's from. What the app caches, it asks for outside of their
 * request, and then the IDs in it say whose it is. IDs of anyone else get a 404, as if they didn't exist.
 */
export async function handleVisit(request: Request, reset: () => void): Promise<Response> {
  const url = new URL(request.url);
  if (isShared(url)) {
    gather();
    return handleRequest(request, reset);
  }
  const body = await request.clone().text();
  const tags = findTags(`${url.pathname}${url.search} ${body}`);
  const named = new Set(tags.flatMap((tag) => findByTag(tag) ?? []));
  const id = request.headers.get(visitorHeader);
  // A console that’s left open neither starts a visit nor extends it.
  const isPoll = url.pathname === '/console/requests';
  const visit = id ? (isPoll ? peekVisit : startVisit)(id) : [...named][0];
  if (!visit && id && !isPoll)
    return page(<ErrorPage text={whenFull} title="The demo is full" />, 503);
  if (!visit) return refuse('This request isn’t about any visitor to the demo.');
  named.delete(visit);
  if (named.size > 0) return refuse('This request is about another visitor to the demo.');
  const response = await asVisitor(visit, () => handleRequest(request, reset));
  chargeVisit(visit, body.length);
  return response;
}

const whenFull = 'It has as many visitors as it can handle. Try again in a few minutes.';

function refuse(message: string) {
  console.warn(message);
  return Response.json({ message }, { status: 404 });
}
