import { HttpResponse, http } from 'msw';
import { ulid } from 'ulid';
import { setCookie } from '../cookies';
import { appUrl } from '../env';
import { page } from '../pages/document';
import { ErrorPage } from '../pages/error-page';
import { ImpersonatePage } from '../pages/impersonate-page';
import { store } from '../store';
import { impersonationCookie } from './authorize';
import { at } from './respond';

export const impersonate = [
  http.get(at('/'), () => HttpResponse.redirect(at('/impersonate'), 302)),

  http.get(at('/impersonate'), () => page(<ImpersonatePage />)),

  /** What the WorkOS dashboard does: remember who, then open the Sign-in URL of the app. */
  http.post(at('/impersonate'), async ({ request }) => {
    const form = new URLSearchParams(await request.text());
    const userId = form.get('user') ?? '';
    const email = form.get('email')?.trim();
    const reason = form.get('reason')?.trim();
    if (!store.users.has(userId) || !email || !reason) {
      const text = 'Choose a person, and give your email and a reason.';
      return page(<ErrorPage text={text} title="Nobody to impersonate" />, 422);
    }
    const id = ulid();
    store.impersonations.set(id, { userId, impersonator: { email, reason } });
    return new HttpResponse(null, {
      status: 303,
      headers: {
        location: new URL('/sign-in', appUrl).href,
        'set-cookie': setCookie(impersonationCookie, id),
      },
    });
  }),
];
