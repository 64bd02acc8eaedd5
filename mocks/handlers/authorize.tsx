import { http } from 'msw';
import {
  type AuthorizationRequest,
  choicesFor,
  errorUrl,
  grantCode,
  readRequest,
} from '../http/authorization';
import { hostedCookie, impersonationCookie, readCookie, setCookie } from '../http/cookies';
import { chooseOrganization } from '../http/hosted-session';
import { identityProviderUrl } from '../http/identity-provider-url';
import { at, redirect } from '../http/respond';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { SignInPage } from '../pages/sign-in-page';
import { listShownPeople } from '../people/shown';
import { secondsFor } from '../state/clock';
import { missingConnection, selectConnection } from '../state/sso';
import { findUserByEmail, store } from '../state/store';

export const authorize = [
  http.get(at('/user_management/authorize'), ({ request }) => {
    const authorization = readRequest(new URL(request.url).search);
    if ('title' in authorization) return page(<ErrorPage {...authorization} />, 400);
    const { organization_id } = authorization;
    if (organization_id && !store.organizations.has(organization_id)) {
      return redirect(errorUrl(authorization, 'organization_invalid', 'Unknown organization.'));
    }
    return (
      impersonate(request, authorization) ??
      signInTestUser(request, authorization) ??
      continueHostedSession(request, authorization) ??
      openIdentityProvider(authorization) ??
      page(<SignInPage request={authorization} />)
    );
  }),
];

/** Completes a pending impersonation without showing a page. */
function impersonate(request: Request, authorization: AuthorizationRequest) {
  const id = readCookie(request, impersonationCookie) ?? '';
  const pending = store.impersonations.get(id);
  if (!pending) return undefined;
  store.impersonations.delete(id);
  const user = store.users.get(pending.userId);
  if (user && !pending.impersonator) return chooseOrganization(request, authorization, user);
  const [organizationId] = choicesFor(pending.userId, authorization);
  const location = grantCode(authorization, {
    ...pending,
    organizationId,
    authTime: secondsFor(pending.userId),
    userAgent: request.headers.get('user-agent'),
  });
  return redirect(location, [setCookie(impersonationCookie, '')]);
}

/** WorkOS would only fill in the email. Here, a link to a test user works like their button on the sign-in page. */
function signInTestUser(request: Request, authorization: AuthorizationRequest) {
  const { login_hint, max_age, prompt, screen_hint } = authorization;
  const isTestUser = listShownPeople().some(({ email }) => email === login_hint);
  const user = isTestUser && findUserByEmail(login_hint ?? '');
  if (!user || max_age !== undefined || prompt || screen_hint === 'sign-up') return undefined;
  return chooseOrganization(request, authorization, user);
}

/** Skips the sign-in page for users who are already signed in at WorkOS, unless the app requests it. */
function continueHostedSession(request: Request, authorization: AuthorizationRequest) {
  const hosted = store.hostedSessions.get(readCookie(request, hostedCookie) ?? '');
  if (!hosted || hosted.ended || !store.users.has(hosted.userId)) return undefined;
  const { ended: _, id: hostedSessionId, ...signIn } = hosted;
  const { userId, authTime, connectionId } = hosted;
  const { max_age, prompt, screen_hint, organization_id } = authorization;
  const isTooOld = max_age !== undefined && secondsFor(userId) - authTime >= max_age;
  if (isTooOld || prompt === 'login' || screen_hint === 'sign-up') return undefined;
  const organizationId = organization_id ?? hosted.organizationId;
  const choices = choicesFor(userId, authorization);
  if (organizationId && !choices.includes(organizationId)) return undefined;
  const connection = organizationId && missingConnection(organizationId, connectionId);
  const email = store.users.get(userId)?.email;
  if (connection) return redirect(identityProviderUrl(connection, authorization, email));
  const userAgent = request.headers.get('user-agent');
  const grant = { ...signIn, organizationId, hostedSessionId, userAgent };
  return redirect(grantCode(authorization, grant));
}

/** Redirects if the request names a connection, or an organization that requires one. */
function openIdentityProvider(authorization: AuthorizationRequest) {
  const { organization_id, query } = authorization;
  const search = new URLSearchParams(query);
  const required = organization_id && missingConnection(organization_id);
  const selected = search.has('connection_id') ? selectConnection(search) : required;
  if (!selected) return undefined;
  const isProblem = typeof selected === 'string' || selected.state !== 'active';
  if (!isProblem) return redirect(identityProviderUrl(selected, authorization));
  const error = typeof selected === 'string' ? selected : 'connection_unlinked';
  return redirect(errorUrl(authorization, error, 'No one can sign in through this connection.'));
}
