import { appUrl } from '../env';
import { impersonationCookie, setCookie } from './cookies';
import { redirect } from './respond';

/** Opens the app's Sign-in URL, so that the browser's next authorize request starts the impersonation. */
export function openAsImpersonator(id: string) {
  return redirect(new URL('/sign-in', appUrl).href, [setCookie(impersonationCookie, id)]);
}
