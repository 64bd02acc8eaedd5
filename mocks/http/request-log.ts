import { isDemo } from '../env';
import { timestamp } from '../state/clock';
import { store } from '../state/store';
import { perVisitor } from '../state/visitors';
import { copyStart, redactBody, redactText } from './redact';

export type LoggedRequest = {
  /** The response's `X-Request-ID`. */
  id: string;
  method: string;
  path: string;
  /** The `grant_type` of a call to `authenticate`. */
  grant?: string;
  /** The ID of the user it's about, if known. */
  user?: string;
  /** The ID of the organization it's about, if known. */
  organization?: string;
  status: number | 'reset';
  time: string;
  /** Milliseconds. */
  duration: number;
  /** With secrets hidden. Only the latest requests keep their bodies. */
  requestBody?: string;
  responseBody?: string;
};

const maxEntries = isDemo ? 200 : 5_000;

const maxEntriesWithBodies = isDemo ? 20 : 200;

/** The search for a user covers this much of a request. */
const maxScannedCharacters = 10_000;

export const requestLog = perVisitor((): LoggedRequest[] => []);

/** Requests to the mock's own endpoints, which WorkOS doesn't have. */
export const mockPaths = /^\/($|_mock|console|assets|health|favicon)/;

export type LoggedBody = { text: string; type: string | null };

export function logRequest(
  entry: Omit<LoggedRequest, 'time' | 'requestBody' | 'responseBody'>,
  bodies: [request: LoggedBody, response?: LoggedBody],
) {
  if (mockPaths.test(entry.path)) return;
  const [requestBody, responseBody] = bodies.map(
    (body) => body && redactBody(body.text, body.type),
  );
  const path = redactText(entry.path);
  requestLog.push({ ...entry, path, requestBody, responseBody, time: timestamp() });
  const older = requestLog.at(-maxEntriesWithBodies - 1);
  if (older) Object.assign(older, { requestBody: undefined, responseBody: undefined });
  if (requestLog.length > maxEntries) requestLog.shift();
}

/** A request's details before it's handled. */
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
  for (const [id] of text.matchAll(/\borg_\w+/g)) {
    const organization = store.organizations.get(id);
    if (organization) return organization.id;
  }
  return undefined;
}

function findGrant(body: string) {
  const [, grant] = /\bgrant_type"?[:=]\s*"?([\w:-]+)/.exec(body) ?? [];
  return grant && copyStart(grant, 100);
}

/**
 * Finds the user a request is about, by a user ID, session ID, code, or refresh token in it. Returns
 * the stored user's ID, because a slice of the text would keep all of it in memory.
 */
function findUser(text: string): string | undefined {
  for (const [word] of text.matchAll(/\w{20,64}/g)) {
    const session = store.sessions.get(word) ?? store.sessions.get(sessionOfToken(word));
    const user = session?.userId ?? userOfGrant(word) ?? store.users.get(word)?.id;
    if (user) return user;
  }
  return undefined;
}

function userOfGrant(word: string) {
  const record =
    store.codes.get(word) ?? store.oauthCodes.get(word) ?? store.oauthRefreshTokens.get(word);
  return record?.grant.userId;
}

function sessionOfToken(token: string) {
  return store.refreshTokens.get(token)?.sessionId ?? '';
}
