import { http } from 'msw';
import { signInUrl } from '../env';
import {
  type AuthorizationRequest,
  choicesFor,
  errorUrl,
  readRequest,
} from '../http/authorization';
import { hostedCookie, setCookie } from '../http/cookies';
import { chooseOrganization, finish, startHostedSession } from '../http/hosted-session';
import { identityProviderUrl } from '../http/identity-provider-url';
import { at, redirect } from '../http/respond';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { InvitationPage } from '../pages/invitation-page';
import { SignInPage } from '../pages/sign-in-page';
import { createUser } from '../state/create';
import { acceptInvitation, findPendingInvitation } from '../state/invitations';
import { connectionForEmail } from '../state/sso';
import { findUserByEmail } from '../state/store';

export const hosted = [
  http.post(at('/hosted/sign-in'), ({ request }) =>
    withForm(request, (authorization, form) => {
      const email = form.get('email') ?? '';
      const connection = connectionForEmail(email);
      if (connection) return redirect(identityProviderUrl(connection, authorization, email));
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
        const text = 'Go back and choose another one.';
        const title = 'You’re not a member of this organization';
        return page(<ErrorPage text={text} title={title} />, 400);
      }
      return finish(request, authorization, user, { organizationId });
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
    const organizationId = invitation.organization_id ?? undefined;
    const { id } = startHostedSession(request, user, { organizationId });
    return redirect(signInUrl, [setCookie(hostedCookie, id)]);
  }),
];

async function withForm(
  request: Request,
  respond: (authorization: AuthorizationRequest, form: URLSearchParams) => Response,
) {
  const form = new URLSearchParams(await request.text());
  const authorization = readRequest(form.get('request') ?? '');
  return 'title' in authorization
    ? page(<ErrorPage {...authorization} />, 400)
    : respond(authorization, form);
}

function findInvitation(parameters: URLSearchParams) {
  return findPendingInvitation(parameters.get('invitation_token') ?? '');
}

function noInvitation() {
  const text = 'It’s been used or revoked, or it has expired. Ask for a new one.';
  return page(<ErrorPage text={text} title="This invitation no longer works" />, 400);
}
