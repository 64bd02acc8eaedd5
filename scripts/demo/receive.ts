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
  const known = cookies.get(visitorCookie);
  const isReset = method === 'POST' && path === `${consolePath}/reset`;
  if (isReset && known) endVisit(known);
  const visit = known ? peekVisit(known) : findBearer(headers.authorization);
  const hasSession = sessionCookies.some((name) => cookies.has(name));
  const isOver = !visit && (!known || hasSession || isReset);
  const id = visit?.id ?? (known && !isOver && /^[\da-f]{32}$/.test(known) ? known : newId());

  const refusal = findRefusal(id, headers);
  if (refusal) {
    outgoing.writeHead(refusal.status, { ...noIndex, 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end(refusal.text);
    return undefined;
  }
  const set = id === known || visit ? {} : startOver(id, [...cookies.keys()]);
  if (isReset) {
    outgoing.writeHead(303, { ...noIndex, ...set, location: consolePath }).end();
    return undefined;
  }
  for (const name of isOver ? sessionCookies : []) cookies.delete(name);
  headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  headers[visitorHeader] = id;
  return { ...noIndex, ...set };
}

const noIndex = { 'x-robots-tag': 'noindex' };

const newId = () => randomBytes(16).toString('hex');

function startOver(id: string, sent: string[]) {
  return {
    'cache-control': 'no-store',
    'set-cookie': [
      `${visitorCookie}=${id}; ${attributes}`,
      ...sessionCookies
        .filter((name) => sent.includes(name))
        .map((name) => `${name}=; ${attributes}; Max-Age=0`),
    ],
  };
}

function readCookies(header = '') {
  return new Map(
    header.split('; ').flatMap((cookie) => {
      const at = cookie.indexOf('=');
      return at > 0 ? [[cookie.slice(0, at), cookie.slice(at + 1)] as const] : [];
    }),
  );
}
