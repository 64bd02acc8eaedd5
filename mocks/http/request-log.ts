import { timestamp } from '../state/clock';
import { store } from '../state/store';

export type LoggedRequest = {
  /** The response's `X-Request-ID`. */
  id: string;
  method: string;
  path: string;
  /** The `grant_type` of a call to `authenticate`. */
  grant?: string;
  /** ID of the user it was about, if known. */
  user?: string;
  /** ID of the organization it was about, if known. */
  organization?: string;
  status: number | 'reset';
  time: string;
  /** Milliseconds. */
  duration: number;
  /** Without secrets. The log keeps those of the latest requests. */
  requestBody?: string;
  responseBody?: string;
};

const limit = 5_000;

const bodiesLimit = 200;

/** How much of a request is searched for a user. */
const maxScannedCharacters = 10_000;

export const requestLog: LoggedRequest[] = [];

/** Requests to the mock's own endpoints, which WorkOS doesn't have. */
export const mockPaths = /^\/($|_mock|console|assets|health|favicon)/;

export function logRequest(entry: Omit<LoggedRequest, 'time'>) {
  if (mockPaths.test(entry.path)) return;
  requestLog.push({ ...entry, time: timestamp() });
  const older = requestLog.at(-bodiesLimit - 1);
  if (older) Object.assign(older, { requestBody: undefined, responseBody: undefined });
  if (requestLog.length > limit) requestLog.shift();
}

/** What is known about a request before it is handled. */
export type Subject = Pick<LoggedRequest, 'method' | 'path' | 'user' | 'organization' | 'grant'>;

export function toSubject(method: string, url: URL, body: string): Subject {
  const text = `${url.pathname}${url.search} ${body}`.slice(0, maxScannedCharacters);
  return {
    method,
    path: url.pathname,
    user: findUser(text),
    organization: findOrganization(text),
    grant: findGrant(text),
  };
}

function findOrganization(text: string) {
  return [...text.matchAll(/\borg_\w+/g)]
    .map(([id]) => id)
    .find((id) => store.organizations.has(id));
}

function findGrant(body: string) {
  return /\bgrant_type"?[:=]\s*"?([\w:-]+)/.exec(body)?.[1];
}

/** Finds the user a request is about, by a user ID, session ID, code, or refresh token in it. */
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
