import { http } from 'msw';
import { publicOrigin } from '../env';
import { readAuthorizeRequest } from '../http/connect/authorize-request';
import { askForConsent, backToClient, complete, expired } from '../http/connect/consent';
import { organizationsFor } from '../http/connect/organizations';
import { hostedCookie, readCookie } from '../http/cookies';
import { at, redirect } from '../http/respond';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { timeFor } from '../state/clock';
import { findRequest, keepRequest } from '../state/connect/requests';
import { store } from '../state/store';

/** https://workos.com/docs/reference/workos-connect/authorize */
export const oauthAuthorize = [
  http.get(at('/oauth2/authorize'), async ({ request }) => {
    const authorization = await readAuthorizeRequest(new URL(request.url).search);
    if ('title' in authorization) return page(<ErrorPage {...authorization} />, 400);
    if ('error' in authorization) {
      const { error, description } = authorization;
      return backToClient(authorization, { error, error_description: description });
    }
    const { id } = keepRequest(authorization);
    return redirect(`${publicOrigin}/user_management/authorize?connect_request=${id}`);
  }),

  /** Where the hosted sign-in page of such a request ends. */
  http.get(at('/hosted/continue'), ({ request }) => {
    const search = new URL(request.url).searchParams;
    const pending = findRequest(search.get('connect_request'));
    if (!pending) return expired();
    const error = search.get('error');
    if (error) {
      const description = search.get('error_description') ?? '';
      return backToClient(pending, { error, error_description: description });
    }
    const code = store.codes.get(search.get('code') ?? '');
    if (!code || code.used || code.expiresAt < timeFor(code.grant.userId)) return expired();
    code.used = true;
    const { userId, organizationId, hostedSessionId } = code.grant;
    pending.signIn = { userId, organizationId, hostedSessionId };
    return askForConsent(pending, pending.signIn);
  }),

  http.post(at('/hosted/consent'), async ({ request }) => {
    const form = new URLSearchParams(await request.text());
    const pending = findRequest(form.get('connect_request'));
    const signIn = pending?.signIn;
    if (!signIn || !isInSameBrowser(request, signIn.hostedSessionId)) return expired();
    if (form.get('decision') !== 'allow') {
      store.oauthRequests.delete(pending.id);
      const description = 'The user denied access.';
      return backToClient(pending, { error: 'access_denied', error_description: description });
    }
    const organizations = organizationsFor(signIn);
    const organizationId = form.get('organization') ?? organizations[0];
    if (organizationId && !organizations.includes(organizationId)) return expired();
    return complete(pending, { ...signIn, organizationId });
  }),
];

/** The one that signed in, and is still signed in. */
function isInSameBrowser(request: Request, hostedSessionId?: string) {
  const hosted = store.hostedSessions.get(readCookie(request, hostedCookie) ?? '');
  return hosted !== undefined && !hosted.ended && hosted.id === hostedSessionId;
}
