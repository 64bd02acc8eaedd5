import { logEvent } from '../observability/log';
import { isOutage, reasonOf } from './errors';

/** Logs an outage where WorkOS was called, after the client's retries. `start` is from `performance.now()`. */
export function reportOutage(error: unknown, start?: number) {
  logEvent('error', 'workos.outage', { reason: reasonOf(error), start });
}

/** Logs a failure, unless it's an outage, which has already been logged. */
export function reportFailure(event: `${string}.failed`, error: unknown, fields: object = {}) {
  if (!isOutage(error)) logEvent('error', event, { ...fields, error });
}
