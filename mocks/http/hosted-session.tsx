import { page } from '../pages/document';
import { OrganizationPicker } from '../pages/organization-picker';
import { SignInPage } from '../pages/sign-in-page';
import { secondsFor } from '../state/clock';
import { ulid } from '../state/ids';
import type { Grant, User } from '../state/records';
import { emitAuthentication } from '../state/sessions';
import { missingConnection } from '../state/sso';
import { store } from '../state/store';
import { type AuthorizationRequest, choicesFor, grantCode } from './authorization';
import { hostedCookie, setCookie } from './cookies';
import { identityProviderUrl } from './identity-provider-url';
import { redirect } from './respond';

/** How the user signed in, if not with a password. */
type Proof = Pick<Grant, 'method' | 'connectionId'>;

/** Signs the user in, once it's clear to which organization. */
export function chooseOrganization(
  request: Request,
  authorization: AuthorizationRequest,
  user: User,
  proof: Proof = {},
) {
  const choices = choicesFor(user.id, authorization);
  if (authorization.organization_id && choices.length === 0) {
    return page(<SignInPage email={user.email} problem="no-member" request={authorization} />);
  }
  return choices.length > 1
    ? page(<OrganizationPicker choices={choices} request={authorization} user={user} />)
    : finish(request, authorization, user, { organizationId: choices[0], ...proof });
}

/** Redirects to the app, or first to the organization's identity provider if it requires SSO. */
export function finish(
  request: Request,
  authorization: AuthorizationRequest,
  user: User,
  values: Proof & Pick<Grant, 'organizationId'>,
) {
  const { organizationId, connectionId } = values;
  const connection = organizationId && missingConnection(organizationId, connectionId);
  if (connection) return redirect(identityProviderUrl(connection, authorization, user.email));
  const { id, ...grant } = startHostedSession(request, user, values);
  const userAgent = request.headers.get('user-agent');
  const location = grantCode(authorization, { ...grant, hostedSessionId: id, userAgent });
  return redirect(location, [setCookie(hostedCookie, id)]);
}

export function startHostedSession(
  request: Request,
  user: User,
  values: Proof & Pick<Grant, 'organizationId'>,
) {
  const { method, connectionId } = values;
  const userAgent = request.headers.get('user-agent');
  if (method === 'SSO') {
    const organization_id = store.connections.get(connectionId ?? '')?.organization_id ?? null;
    const sso = { organization_id, connection_id: connectionId ?? null, session_id: null };
    emitAuthentication('sso', user, userAgent, { sso });
  } else emitAuthentication('password', user, userAgent);
  const session = { id: ulid(), userId: user.id, authTime: secondsFor(user.id), ...values };
  store.hostedSessions.set(session.id, { ...session, ended: false });
  return session;
}
