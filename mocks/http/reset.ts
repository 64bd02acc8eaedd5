import { deliveries } from '../state/deliveries';
import { seed } from '../state/seed';
import { clearFaults } from './faults';
import { requestLog } from './request-log';

/** Returns the mock to its initial state. */
export function reset() {
  seed();
  clearFaults();
  requestLog.length = 0;
  deliveries.length = 0;
}
