import { HttpResponse, http } from 'msw';
import { ulid } from 'ulid';
import {
  type AuthorizationRequest,
  choicesFor,
  grantCode,
  type Problem,
  readRequest,
  refuse,
} from '../authorization';
import { readCookie, setCookie } from '../cookies';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { OrganizationPicker } from '../pages/organization-picker';
import { SignInPage } from '../pages/sign-in-page';
import { createUser, findUserByEmail, store, type User } from '../store';
import { at } from './respond';

const hostedCookie = 'mock_workos_hosted';
export const impersonationCookie = 'mock_workos_impersonation';

export const authorize = [
  http.get(at('/user_management/authorize'), ({ request }) => {
    const authorization = readRequest(new URL(request.url).search);
    if ('title' in authorization) return problem(authorization);
    return (
      impersonate(request, authorization) ??
      continueHostedSession(request, authorization) ??
      page(<SignInPage request={authorization} />)
    );
  }),

  http.post(at('/hosted/sign-in'), ({ request }) =>
    withForm(request, (authorization, form) => {
      const email = form.get('email') ?? '';
      const user = findUserByEmail(email);
      if (authorization.screen_hint === 'sign-in') {
        return user
          ? chooseOrganization(authorization, user)
          : page(<SignInPage email={email} problem="unknown" request={authorization} />);
      }
      return user
        ? page(<SignInPage email={email} problem="taken" request={authorization} />)
        : chooseOrganization(authorization, createUser({ email }));
    }),
  ),

  http.post(at('/hosted/organization'), ({ request }) =>
    withForm(request, (authorization, form) => {
      const user = findUserByEmail(form.get('email') ?? '');
      const organizationId = form.get('organization') ?? '';
      if (!user || !choicesFor(user.id, authorization).includes(organizationId)) {
        return problem({ title: 'No such membership', text: 'Go back and choose again.' });
      }
      return signIn(authorization, user, organizationId);
    }),
  ),

  http.post(at('/hosted/cancel'), ({ request }) =>
    withForm(request, (authorization) =>
      redirect(refuse(authorization, 'access_denied', 'The user cancelled sign-in.')),
    ),
  ),
];

function redirect(location: string, cookies: string[] = []) {
  const headers = new Headers({ location });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new HttpResponse(null, { status: 302, headers });
}

function problem(description: Problem) {
  return page(<ErrorPage {...description} />, 400);
}

/** Runs `then` with the form and the authorize request that it goes on with. */
async function withForm(
  request: Request,
  then: (authorization: AuthorizationRequest, form: URLSearchParams) => Response,
) {
  const form = new URLSearchParams(await request.text());
  const authorization = readRequest(form.get('request') ?? '');
  return 'title' in authorization ? problem(authorization) : then(authorization, form);
}

/** The next authorize after "impersonate" answers at once, for that user and by that person. */
function impersonate(request: Request, authorization: AuthorizationRequest) {
  const id = readCookie(request, impersonationCookie) ?? '';
  const pending = store.impersonations.get(id);
  if (!pending) return undefined;
  store.impersonations.delete(id);
  const [organizationId] = choicesFor(pending.userId, authorization);
  const location = grantCode(authorization, { ...pending, organizationId, authTime: seconds() });
  return redirect(location, [setCookie(impersonationCookie, '')]);
}

/** Somebody who is signed in at WorkOS comes back without a page, unless the app asks for one. */
function continueHostedSession(request: Request, authorization: AuthorizationRequest) {
  const hosted = store.hostedSessions.get(readCookie(request, hostedCookie) ?? '');
  if (!hosted || hosted.ended || !store.users.has(hosted.userId)) return undefined;
  const { max_age, prompt, screen_hint, organization_id } = authorization;
  const tooOld = max_age !== undefined && seconds() - hosted.authTime >= max_age;
  if (tooOld || prompt === 'login' || screen_hint === 'sign-up') return undefined;
  const organizationId = organization_id ?? hosted.organizationId;
  const choices = choicesFor(hosted.userId, authorization);
  if (organizationId && !choices.includes(organizationId)) return undefined;
  const { userId, id: hostedSessionId, authTime } = hosted;
  return redirect(grantCode(authorization, { userId, organizationId, hostedSessionId, authTime }));
}

function chooseOrganization(authorization: AuthorizationRequest, user: User) {
  const choices = choicesFor(user.id, authorization);
  if (authorization.organization_id && choices.length === 0) {
    return page(<SignInPage email={user.email} problem="no-member" request={authorization} />);
  }
  return choices.length > 1
    ? page(<OrganizationPicker choices={choices} request={authorization} user={user} />)
    : signIn(authorization, user, choices[0]);
}

function signIn(authorization: AuthorizationRequest, user: User, organizationId?: string) {
  const hosted = {
    id: ulid(),
    userId: user.id,
    organizationId,
    authTime: seconds(),
    ended: false,
  };
  store.hostedSessions.set(hosted.id, hosted);
  const { id: hostedSessionId, userId, authTime } = hosted;
  const location = grantCode(authorization, { userId, organizationId, hostedSessionId, authTime });
  return redirect(location, [setCookie(hostedCookie, hosted.id)]);
}

function seconds() {
  return Math.floor(Date.now() / 1000);
}
