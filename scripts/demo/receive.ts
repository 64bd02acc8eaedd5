import { randomBytes } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { staticPaths } from '../../lib/static-paths.mjs';
import { findBearer } from '../../mocks/demo/find-bearer';
import { visitorHeader } from '../../mocks/demo/handle-visit';
import { endVisit, peekVisit } from '../../mocks/demo/visitors';
import { appCookie, appUrl } from '../../mocks/env';
import { hostedCookie, impersonationCookie, portalCookie } from '../../mocks/http/cookies';
import { consolePath } from '../../mocks/pages/console/console-path';
import { findRefusal } from './limit';

const visitorCookie = 'demo-visitor';
const sessionCookies = [appCookie, hostedCookie, impersonationCookie, portalCookie];
const attributes = `Path=/; HttpOnly; SameSite=Lax${appUrl.startsWith('https:') ? '; Secure' : ''}`;

/** The same for everyone, so a cache may keep it: no one's cookie may be in it. */
const sharedFiles = /^\/(_next\/static|screenshots|assets)\//;

/**
 * Says who a request is from, and returns headers for the response, unless it has responded itself. A session of a
 * visit that's over goes away with it, because the IDs in it are no one's now.
 */
export function receive(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): OutgoingHttpHeaders | undefined {
  const { headers, method = '', url = '/' } = incoming;
  const [path = ''] = url.split('?');
  delete headers[visitorHeader];
  const isShared = staticPaths.includes(path) || sharedFiles.test(path);
  if (isShared && ['GET', 'HEAD'].includes(method)) return noIndex;

  const cookies = readCookies(headers.cookie);
  const isReset = method === 'POST' && path === `${consolePath}/reset`;
  if (isReset) endVisit(cookies.get(visitorCookie) ?? '');
  const { id, isNew } = identify(cookies, headers.authorization);
  const refusal = findRefusal(id, headers);
  if (refusal) {
    outgoing.writeHead(refusal.status, { ...noIndex, 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end(refusal.text);
    return undefined;
  }
  const set = isNew ? startOver(id, cookies) : {};
  if (isReset) {
    outgoing.writeHead(303, { ...noIndex, ...set, location: consolePath }).end();
    return undefined;
  }
  for (const name of isNew ? sessionCookies : []) cookies.delete(name);
  headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  headers[visitorHeader] = id;
  return { ...noIndex, ...set };
}

type Cookies = Map<string, string>;

const noIndex = { 'x-robots-tag': 'noindex' };

/** A visitor who comes back with a session after their time is someone new. */
function identify(cookies: Cookies, authorization?: string) {
  const known = cookies.get(visitorCookie);
  const visit = known ? peekVisit(known) : findBearer(authorization);
  if (visit) return { id: visit.id, isNew: false };
  const hasSession = sessionCookies.some((name) => cookies.has(name));
  if (known && /^[\da-f]{32}$/.test(known) && !hasSession) return { id: known, isNew: false };
  return { id: randomBytes(16).toString('hex'), isNew: true };
}

function startOver(id: string, sent: Cookies) {
  return {
    'cache-control': 'no-store',
    'set-cookie': [
      `${visitorCookie}=${id}; ${attributes}`,
      ...sessionCookies
        .filter((name) => sent.has(name))
        .map((name) => `${name}=; ${attributes}; Max-Age=0`),
    ],
  };
}

function readCookies(header = ''): Cookies {
  return new Map(
    header.split('; ').flatMap((cookie) => {
      const at = cookie.indexOf('=');
      return at > 0 ? [[cookie.slice(0, at), cookie.slice(at + 1)] as const] : [];
    }),
  );
}
