import { cacheHandler } from '../store/cache-handler';
import { getStore } from '../store/store';
import { countCalls } from '../workos/count-calls';
import { showMock } from './mock-hint';
import { restoreHost } from './restore-host';
import { secureCookies } from './secure-cookies';
import { showSetupAtHome } from './show-setup-at-home';
import { repairUnreadableRequests } from './unreadable-requests';

/** Sets up what has to run before or after Next.js handles a request. Called once per process. */
export async function prepareServer() {
  repairUnreadableRequests();
  restoreHost();
  secureCookies();
  showMock();
  showSetupAtHome();
  countCalls();
  globalThis.authkitCacheHandler = cacheHandler;
  await getStore();
}
