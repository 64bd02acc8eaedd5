import { appUrl } from '../env';
import { impersonationCookie, setCookie } from './cookies';
import { redirect } from './respond';

/** Opens the Sign-in URL of the app in a browser whose next authorize takes the impersonation up. */
export function openAsImpersonator(id: string) {
  return redirect(new URL('/sign-in', appUrl).href, [setCookie(impersonationCookie, id)]);
}
