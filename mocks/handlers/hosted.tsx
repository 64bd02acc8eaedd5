import { http } from 'msw';
import { signInUrl } from '../env';
import {
  type AuthorizationRequest,
  choicesFor,
  errorUrl,
  grantCode,
  readRequest,
} from '../http/authorization';
import { hostedCookie, setCookie } from '../http/cookies';
import { at, redirect } from '../http/respond';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { InvitationPage } from '../pages/invitation-page';
import { OrganizationPicker } from '../pages/organization-picker';
import { SignInPage } from '../pages/sign-in-page';
import { secondsFor } from '../state/clock';
import { createUser } from '../state/create';
import { ulid } from '../state/ids';
import { acceptInvitation, findPendingInvitation } from '../state/invitations';
import type { User } from '../state/records';
import { emitAuthentication } from '../state/sessions';
import { findUserByEmail, store } from '../state/store';

export const hosted = [
  http.post(at('/hosted/sign-in'), ({ request }) =>
    withForm(request, (authorization, form) => {
      const email = form.get('email') ?? '';
      const user = findUserByEmail(email);
      const isSignUp = authorization.screen_hint === 'sign-up';
      if (isSignUp === Boolean(user) || !email.includes('@')) {
        const problem = user ? 'taken' : 'unknown';
        return page(<SignInPage email={email} problem={problem} request={authorization} />);
      }
      return chooseOrganization(request, authorization, user ?? createUser({ email }));
    }),
  ),

  http.post(at('/hosted/organization'), ({ request }) =>
    withForm(request, (authorization, form) => {
      const user = findUserByEmail(form.get('email') ?? '');
      const organizationId = form.get('organization') ?? '';
      if (!user || !choicesFor(user.id, authorization).includes(organizationId)) {
        const text = 'Go back and choose again.';
        return page(<ErrorPage text={text} title="No such membership" />, 400);
      }
      return finish(request, authorization, user, organizationId);
    }),
  ),

  http.post(at('/hosted/cancel'), ({ request }) =>
    withForm(request, (authorization) =>
      redirect(errorUrl(authorization, 'access_denied', 'The user canceled sign-in.')),
    ),
  ),

  http.get(at('/hosted/invitation'), ({ request }) => {
    const invitation = findInvitation(new URL(request.url).searchParams);
    return invitation ? page(<InvitationPage invitation={invitation} />) : noInvitation();
  }),

  /** Accepts the invitation and opens the app's Sign-in URL with the user signed in at WorkOS. */
  http.post(at('/hosted/invitation'), async ({ request }) => {
    const invitation = findInvitation(new URLSearchParams(await request.text()));
    if (!invitation) return noInvitation();
    const user = acceptInvitation(invitation);
    const { id } = startHostedSession(request, user, invitation.organization_id ?? undefined);
    return redirect(signInUrl, [setCookie(hostedCookie, id)]);
  }),
];

async function withForm(
  request: Request,
  then: (authorization: AuthorizationRequest, form: URLSearchParams) => Response,
) {
  const form = new URLSearchParams(await request.text());
  const authorization = readRequest(form.get('request') ?? '');
  return 'title' in authorization
    ? page(<ErrorPage {...authorization} />, 400)
    : then(authorization, form);
}

/** Signs the user in, once it's clear to which organization. */
export function chooseOrganization(
  request: Request,
  authorization: AuthorizationRequest,
  user: User,
) {
  const choices = choicesFor(user.id, authorization);
  if (authorization.organization_id && choices.length === 0) {
    return page(<SignInPage email={user.email} problem="no-member" request={authorization} />);
  }
  return choices.length > 1
    ? page(<OrganizationPicker choices={choices} request={authorization} user={user} />)
    : finish(request, authorization, user, choices[0]);
}

function startHostedSession(request: Request, user: User, organizationId?: string) {
  emitAuthentication('password', user, request.headers.get('user-agent'));
  const session = { id: ulid(), userId: user.id, organizationId, authTime: secondsFor(user.id) };
  store.hostedSessions.set(session.id, { ...session, ended: false });
  return session;
}

function finish(
  request: Request,
  authorization: AuthorizationRequest,
  user: User,
  organizationId?: string,
) {
  const { id, ...grant } = startHostedSession(request, user, organizationId);
  const userAgent = request.headers.get('user-agent');
  const location = grantCode(authorization, { ...grant, hostedSessionId: id, userAgent });
  return redirect(location, [setCookie(hostedCookie, id)]);
}

function findInvitation(parameters: URLSearchParams) {
  return findPendingInvitation(parameters.get('invitation_token') ?? '');
}

function noInvitation() {
  const text = 'It was already used or revoked, or it has expired. Ask for a new one.';
  return page(<ErrorPage text={text} title="This invitation no longer works" />, 400);
}
