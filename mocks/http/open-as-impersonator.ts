import { publicOrigin, signInUrl } from '../env';
import { impersonationCookie, setCookie } from './cookies';
import { redirect } from './respond';

/** Returns a URL that starts the impersonation in the browser that opens it. */
export function impersonationUrl(id: string) {
  return `${publicOrigin}/_mock/impersonations/${id}`;
}

/** Opens the app's Sign-in URL, so that the browser's next authorize request starts the impersonation. */
export function openAsImpersonator(id: string) {
  return redirect(signInUrl, [setCookie(impersonationCookie, id)]);
}
