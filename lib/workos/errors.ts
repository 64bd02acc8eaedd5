/** WorkOS is down, WorkOS rejected the request, or this app has a bug. */
export type FailureKind = 'outage' | 'refusal' | 'bug';

const outageStatuses = [408, 429, 500, 502, 503, 504];

export const isOutageStatus = (status: number) => outageStatuses.includes(status);

/**
 * A 401 counts as a bug: this app's API key is wrong. The client wraps a failed connection in an error
 * with the details in `cause`, and AuthKit does the same with a failed refresh. Of an error that came through a cache
 * or a page, nothing is left but the digest.
 */
export function classifyError(error: unknown): FailureKind {
  if (!(error instanceof Error)) return 'bug';
  if (Reflect.get(error, 'digest') === 'outage') return 'outage';
  const status: unknown = Reflect.get(error, 'status');
  if (typeof status === 'number') {
    if (isOutageStatus(status)) return 'outage';
    return status === 401 ? 'bug' : 'refusal';
  }
  const isNetworkError =
    error instanceof TypeError && /fetch failed|network|terminated/i.test(error.message);
  return isNetworkError ? 'outage' : classifyError(error.cause);
}

export function isOutage(error: unknown): boolean {
  return classifyError(error) === 'outage';
}

/** Returns an error code, an HTTP status, or otherwise the message, for the log. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return errorCode(error) || String(findStatus(error) ?? error.message);
}

function findStatus(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  const status: unknown = Reflect.get(error, 'status');
  return typeof status === 'number' ? status : findStatus(error.cause);
}

/** Returns WorkOS's error code, which is in `code` or `error` depending on the endpoint. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = Reflect.get(error, 'code') ?? Reflect.get(error, 'error');
  return typeof code === 'string' ? code : errorCode(error.cause);
}

export function isNotFound(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'status') === 404;
}
