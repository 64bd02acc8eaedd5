import { http } from 'msw';
import { expireBrowserSession, readBrowserSession } from '../http/browser-session';
import { faultPresets } from '../http/fault-presets';
import { addFault, clearGeneralFaults } from '../http/faults';
import { impersonationUrl } from '../http/open-as-impersonator';
import { organizationActions } from '../http/organization-actions';
import { reset } from '../http/reset';
import { at, redirect } from '../http/respond';
import { ConsolePage } from '../pages/console/console-page';
import { consolePath } from '../pages/console/console-path';
import type { LogFilter } from '../pages/console/log-rows';
import { RequestRows } from '../pages/console/request-rows';
import { page } from '../pages/document';
import { ErrorPage, toConsole } from '../pages/error-page';
import { grant, newUserFields } from '../state/grants';
import { startImpersonation } from '../state/impersonations';
import { addUser } from '../state/new-user';
import type { User } from '../state/records';
import { endSession } from '../state/sessions';
import { store } from '../state/store';

/** The developer's console: forms that change the store, and a request log. */
export const consoleHandlers = [
  http.get(at('/'), ({ request }) => redirect(`${consolePath}${new URL(request.url).search}`)),

  http.get(at(consolePath), async ({ request }) => {
    const { searchParams } = new URL(request.url);
    const browserSession = await readBrowserSession(request);
    const browserUser = store.users.get(store.sessions.get(browserSession ?? '')?.userId ?? '');
    const user =
      store.users.get(searchParams.get('user') ?? '') ??
      browserUser ??
      [...store.users.values()][0];
    const props = { user, browserSession, browserUser, filter: toFilter(searchParams) };
    return page(<ConsolePage {...props} />);
  }),

  http.get(at('/console/requests'), ({ request }) =>
    page(<RequestRows filter={toFilter(new URL(request.url).searchParams)} />),
  ),

  http.post(at('/console/grants'), ({ request }) =>
    withUser(request, (user, form) => {
      const organization = form.get('organization') ?? undefined;
      const kind = form.get('kind') ?? '';
      grant(user, { organization, [kind]: kind === 'role' ? form.get(kind) : form.getAll(kind) });
      return redirect(consoleUrl(request, user));
    }),
  ),

  http.post(at('/console/impersonate'), ({ request }) =>
    withUser(request, (user, form) => {
      const impersonator = { email: form.get('email') ?? '', reason: form.get('reason') || null };
      return redirect(impersonationUrl(startImpersonation(user.id, impersonator)));
    }),
  ),

  http.post(at('/console/sign-in'), ({ request }) =>
    withUser(request, ({ id }) => redirect(impersonationUrl(startImpersonation(id)))),
  ),

  http.post(at('/console/users'), async ({ request }) => {
    const form = [...new URLSearchParams(await request.text())].filter(([, value]) => value);
    const { organization, role, ...values } = Object.fromEntries(form);
    const existing = [...store.organizations.values()].find(({ name }) => name === organization);
    const memberships = organization ? [{ organization: existing?.id ?? organization, role }] : [];
    const { data } = newUserFields.safeParse({ ...values, memberships });
    const user = data && addUser(data);
    if (user) return redirect(consoleUrl(request, user));
    const text = 'The email is invalid or already in use.';
    return page(<ErrorPage back={toConsole} text={text} title="No user was added" />, 422);
  }),

  http.post(at('/console/reset'), () => {
    reset();
    return redirect(consolePath);
  }),

  http.post(at('/console/sessions'), ({ request }) =>
    withUser(request, async (user, form) => {
      const session = store.sessions.get(form.get('session') ?? '');
      const url = consoleUrl(request, user);
      if (!session) return redirect(url);
      if (form.get('action') === 'expire') {
        return redirect(url, [await expireBrowserSession(request, session)]);
      }
      endSession(session);
      return redirect(url);
    }),
  ),

  http.post(at('/console/organizations'), ({ request }) =>
    withUser(request, (user, form) => {
      const name = form.get('action') ?? '';
      const act = Object.hasOwn(organizationActions, name) && organizationActions[name];
      const problem = act
        ? act(form.get('target') ?? '', form)
        : 'This form is out of date. Open the console again.';
      return problem
        ? page(
            <ErrorPage
              back={{ ...toConsole, href: consoleUrl(request, user) }}
              text={problem}
              title="Nothing was changed"
            />,
            422,
          )
        : redirect(consoleUrl(request, user));
    }),
  ),

  http.post(at('/console/faults'), ({ request }) =>
    withUser(request, (user, form) => {
      const preset = faultPresets.find(({ label }) => label === form.get('preset'));
      clearGeneralFaults();
      if (preset) addFault(preset.fault);
      return redirect(consoleUrl(request, user));
    }),
  ),
];

function toFilter(search: URLSearchParams): LogFilter {
  const user = search.has('only') ? search.get('user') : undefined;
  return { user: user ?? undefined, text: search.get('text') ?? '' };
}

/** Selects the user and keeps the filter. */
function consoleUrl(request: Request, user: User) {
  const search = new URLSearchParams(request.headers.get('referer')?.split('?')[1]);
  search.set('user', user.id);
  return `${consolePath}?${search}`;
}

async function withUser(
  request: Request,
  respond: (user: User, form: URLSearchParams) => Response | Promise<Response>,
) {
  const form = new URLSearchParams(await request.text());
  const user = store.users.get(form.get('user') ?? '');
  if (user) return respond(user, form);
  const text = 'The mock was restarted or reset after you opened this page. Open it again.';
  return page(<ErrorPage back={toConsole} text={text} title="This user no longer exists" />, 404);
}
