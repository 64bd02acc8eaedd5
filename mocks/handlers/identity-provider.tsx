import { http } from 'msw';
import { appUrl, redirectUris, signInUrl } from '../env';
import { type AuthorizationRequest, errorUrl, readRequest } from '../http/authorization';
import { hostedCookie, setCookie } from '../http/cookies';
import { chooseOrganization, finish, startHostedSession } from '../http/hosted-session';
import { failSignIn, idpInitiatedDisabled, readProfile } from '../http/identity-provider';
import { at, redirect } from '../http/respond';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { IdentityProviderPage } from '../pages/identity-provider-page';
import { provisionJustInTime } from '../state/just-in-time';
import type { Connection, User } from '../state/records';
import { store } from '../state/store';

/** Stands in for an organization's identity provider in AuthKit sign-ins. */
export const identityProvider = [
  http.get(at('/hosted/identity-provider'), ({ request }) => {
    const query = new URL(request.url).searchParams;
    return withConnection(query, (connection, authorization) =>
      page(
        <IdentityProviderPage
          action="/hosted/identity-provider"
          connection={connection}
          email={(query.get('email') ?? authorization.login_hint)?.trim().toLowerCase()}
          isIdpInitiated={!authorization.query}
          request={authorization}
        />,
      ),
    );
  }),

  http.post(at('/hosted/identity-provider'), async ({ request }) => {
    const form = new URLSearchParams(await request.text());
    return withConnection(form, (connection, authorization) => {
      if (form.get('failure') === 'disable-idp-initiated') {
        return failSignIn(request, authorization, connection, idpInitiatedDisabled);
      }
      const profile = readProfile(connection, form);
      if ('error' in profile) return failSignIn(request, authorization, connection, profile);
      const user = provisionJustInTime(profile, connection);
      if (!user) return deactivated(profile.email);
      const signIn = authorization.query ? continueToApp : openApp;
      return signIn(request, { authorization, connection, user, form });
    });
  }),
];

type SignIn = {
  authorization: AuthorizationRequest;
  connection: Connection;
  user: User;
  form: URLSearchParams;
};

function continueToApp(request: Request, { authorization, connection, user }: SignIn) {
  const { organization_id: organizationId, id: connectionId } = connection;
  const proof = { method: 'SSO', connectionId } as const;
  const requested = authorization.organization_id ?? organizationId;
  return requested === organizationId
    ? finish(request, authorization, user, { ...proof, organizationId })
    : chooseOrganization(request, authorization, user, proof);
}

/**
 * WorkOS opens the app's Sign-in URL, which starts a sign-in that completes without a page. If the app has no
 * Sign-in URL, its default redirect URI gets the code, without a state; https://workos.com/docs/sso/login-flows
 */
function openApp(request: Request, signIn: SignIn) {
  const { connection, user, form } = signIn;
  if (form.get('target') === 'callback') return continueToApp(request, signIn);
  const { organization_id: organizationId, id: connectionId } = connection;
  const values = { method: 'SSO', organizationId, connectionId } as const;
  const session = startHostedSession(request, user, values);
  const url = new URL(signInUrl);
  url.searchParams.set('connection_id', connectionId);
  return redirect(url.href, [setCookie(hostedCookie, session.id)]);
}

function withConnection(
  query: URLSearchParams,
  respond: (connection: Connection, authorization: AuthorizationRequest) => Response,
) {
  const request = query.get('request');
  const authorization = request ? readRequest(request) : idpInitiated();
  if ('title' in authorization) return page(<ErrorPage {...authorization} />, 400);
  const connection = store.connections.get(query.get('connection') ?? '');
  if (connection?.state === 'active') return respond(connection, authorization);
  const error = connection ? 'connection_unlinked' : 'connection_invalid';
  return request
    ? redirect(errorUrl(authorization, error, 'No one can sign in through this connection.'))
    : page(
        <ErrorPage text="It was deleted or isn’t active." title="This connection doesn’t work" />,
        404,
      );
}

function idpInitiated(): AuthorizationRequest {
  const redirectUri = redirectUris.find((uri) => !uri.includes('*')) ?? appUrl;
  return { redirectUri, query: '', screen_hint: 'sign-in' };
}

function deactivated(email: string) {
  const text = `${email} was deactivated in this organization, so WorkOS rejected the sign-in.`;
  return page(<ErrorPage text={text} title="You no longer have access" />, 403);
}
