import { restoreHost } from './restore-host';
import { secureCookies } from './secure-cookies';
import { repairUnreadableRequests } from './unreadable-requests';

/** What has to happen before or after Next.js handles a request. Called once for each process. */
export function prepareServer() {
  repairUnreadableRequests();
  restoreHost();
  secureCookies();
}
