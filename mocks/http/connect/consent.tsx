import { ConsentPage } from '../../pages/connect/consent-page';
import { page } from '../../pages/document';
import { ErrorPage } from '../../pages/error-page';
import { authorize, hasConsented } from '../../state/connect/authorizations';
import { issueCode } from '../../state/connect/grants';
import type { OauthApplication, OauthRequest } from '../../state/connect/records';
import { store } from '../../state/store';
import { redirect } from '../respond';
import { organizationsFor } from './organizations';

type SignIn = NonNullable<OauthRequest['signIn']>;

/** Asks the user, unless they have let the application in before, or it’s the environment’s own. */
export function askForConsent(request: OauthRequest, signIn: SignIn) {
  const application = findOauthApplication(request.applicationId);
  if (!application) return expired();
  const { userId, organizationId } = signIn;
  if (application.is_first_party || hasConsented({ ...request, userId, organizationId })) {
    return complete(request, signIn);
  }
  const { redirectUri, scopes, resource } = request;
  return page(
    <ConsentPage
      action="/hosted/consent"
      application={application}
      fields={{ connect_request: request.id }}
      organizations={organizationsFor(signIn)}
      redirectUri={redirectUri}
      resource={resource}
      scopes={scopes}
      selected={organizationId}
      user={store.users.get(userId)}
    />,
  );
}

/** Sends the browser back to the client with a code. */
export function complete(request: OauthRequest, { userId, organizationId }: SignIn) {
  store.oauthRequests.delete(request.id);
  const { applicationId, scopes, resource, redirectUri, codeChallenge, nonce } = request;
  const granted = { applicationId, userId, organizationId, scopes, resource };
  const { consentId } = authorize(granted);
  const grant = { ...granted, consentId, nonce, revoked: false };
  const code = issueCode(grant, { redirectUri, codeChallenge });
  return backToClient(request, { code });
}

export function backToClient(
  { redirectUri, state }: Pick<OauthRequest, 'redirectUri' | 'state'>,
  parameters: Record<string, string>,
) {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  if (state !== undefined) url.searchParams.set('state', state);
  return redirect(url.href);
}

export function findOauthApplication(id: string): OauthApplication | undefined {
  const application = store.applications.get(id);
  return application?.application_type === 'oauth' ? application : undefined;
}

export function expired() {
  const text = 'Start again in the application that sent you here.';
  return page(<ErrorPage text={text} title="This request has expired" />, 400);
}
