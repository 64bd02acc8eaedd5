import { timestamp } from '../state/clock';
import { store } from '../state/store';

/** A request that WorkOS received. */
export type LoggedRequest = {
  /** As in the `X-Request-ID` header of the answer. */
  id: string;
  method: string;
  path: string;
  /** The `grant_type` of a call to `authenticate`. */
  grant?: string;
  /** Id of the user it was about, where the request tells. */
  user?: string;
  status: number | 'reset';
  time: string;
};

const limit = 5_000;

/** Characters of a request that are searched for whom it is about. */
const scanned = 10_000;

export const requestLog: LoggedRequest[] = [];

/** Paths that only the mock has are not requests to WorkOS. */
export const ownPaths = /^\/($|_mock|console|assets|health|favicon)/;

export function logRequest(entry: Omit<LoggedRequest, 'time'>) {
  if (ownPaths.test(entry.path)) return;
  requestLog.push({ ...entry, time: timestamp() });
  if (requestLog.length > limit) requestLog.shift();
}

/** What can be told of a request before it is answered. */
export type Subject = Pick<LoggedRequest, 'method' | 'path' | 'user' | 'grant'>;

export function toSubject(method: string, url: URL, body: string): Subject {
  const text = `${url.pathname}${url.search} ${body}`.slice(0, scanned);
  return { method, path: url.pathname, user: findUser(text), grant: findGrant(text) };
}

function findGrant(body: string) {
  return /\bgrant_type"?[:=]\s*"?([\w:-]+)/.exec(body)?.[1];
}

/** Finds whom a request is about: by a user's id, a session's, a code or a refresh token in it. */
function findUser(text: string): string | undefined {
  for (const [word] of text.matchAll(/\w{20,64}/g)) {
    const session = store.sessions.get(word) ?? store.sessions.get(sessionOfToken(word));
    const user = session?.userId ?? store.codes.get(word)?.grant.userId;
    if (user ?? store.users.has(word)) return user ?? word;
  }
  return undefined;
}

function sessionOfToken(token: string) {
  return store.refreshTokens.get(token)?.sessionId ?? '';
}
