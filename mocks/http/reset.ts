import { seed } from '../state/seed';
import { clearFaults } from './faults';
import { requestLog } from './request-log';

/** As after a start. */
export function reset() {
  seed();
  clearFaults();
  requestLog.length = 0;
}
