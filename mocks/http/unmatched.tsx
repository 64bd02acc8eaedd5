import { isDemo, origin, publicOrigin } from '../env';
import { page } from '../pages/document';
import { ErrorPage, toApp, toConsole } from '../pages/error-page';
import { handlersFor } from './routing';

/**
 * Responds to a request without a handler. As in production, a preflight gets no CORS headers. Anything else is an
 * error: a page for browsers, and JSON for the rest.
 */
export function unmatched(method: string, url: URL, headers: Headers) {
  if (method === 'OPTIONS') return new Response(null, { status: 204 });
  const missing = `The mock WorkOS has no handler for ${method} ${url.pathname}.`;
  const message = `${missing} Add one in mocks/handlers/ and list it in mocks/handlers/index.ts.`;
  console.warn(message);
  if (!headers.get('accept')?.includes('text/html')) {
    return Response.json({ message }, { status: 501 });
  }
  // Such as `/hosted/sign-in`, which stays in the address bar when its form has a problem.
  const isForm = method === 'GET' && handlersFor('POST', url).length > 0;
  const text = isForm
    ? `${url.pathname} only receives forms and API requests. Start again from the app.`
    : isDemo
      ? missing
      : message;
  const hasConsole = isDemo || publicOrigin === origin;
  const back = isForm || !hasConsole ? toApp : { ...toConsole, label: 'Open the console' };
  return page(<ErrorPage back={back} text={text} title="There’s no page here" />, 501);
}
