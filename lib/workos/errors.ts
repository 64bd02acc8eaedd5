/** Whose fault a failure is: WorkOS is down, WorkOS says no, or this app has a bug. */
export type FailureKind = 'outage' | 'refusal' | 'bug';

const outageStatuses = [408, 429, 500, 502, 503, 504];

/**
 * Returns whose fault an error is. A 401 means that this app's API key is wrong. The client wraps a
 * failed connection in an error whose `cause` tells more, and so does AuthKit with a failed refresh.
 */
export function classifyError(error: unknown): FailureKind {
  if (!(error instanceof Error)) return 'bug';
  const status: unknown = Reflect.get(error, 'status');
  if (typeof status === 'number') {
    if (outageStatuses.includes(status)) return 'outage';
    return status === 401 ? 'bug' : 'refusal';
  }
  const isNetworkError =
    error instanceof TypeError && /fetch failed|network|terminated/i.test(error.message);
  return isNetworkError ? 'outage' : classifyError(error.cause);
}

/** Returns the code that WorkOS gave: it is in `code` of some errors and in `error` of others. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = Reflect.get(error, 'code') ?? Reflect.get(error, 'error');
  return typeof code === 'string' ? code : errorCode(error.cause);
}

/** Whether WorkOS has no such record. */
export function isNotFound(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'status') === 404;
}
