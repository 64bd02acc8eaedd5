import { serve } from '@hono/node-server';
import { getResponse } from 'msw';
import { appUrl, appVariables, origin, port } from './env';
import { handlers } from './handlers';
import { newId } from './ids';
import { seed } from './seed';

seed();

const server = serve({ fetch: answer, port, hostname: 'localhost' }, () => {
  if (!process.argv.includes('--quiet')) console.log(introduction());
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Free it, or set MOCK_WORKOS_PORT to another one.`);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

function introduction() {
  const variables = Object.entries(appVariables).map(([name, value]) => `${name}=${value}`);
  return [
    `Mock WorkOS on ${origin} (impersonate somebody: ${origin}/impersonate)`,
    `The app it sends people to: ${appUrl} (MOCK_APP_URL changes it)`,
    '',
    'To use it from `npm start` or `npm run dev:app`, on any port, put these lines in .env.local:',
    '',
    ...variables,
    '',
  ].join('\n');
}

/** Answers one request from the handlers, which are written for a fixed origin. */
async function answer(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const response = await getResponse(
    handlers,
    new Request(`${origin}${pathname}${search}`, request),
  ).catch(toServerError);
  const found = response ?? unmatched(request.method, pathname);
  found.headers.set('x-request-id', newId('req'));
  return found;
}

function toServerError(error: unknown) {
  console.error(error);
  return Response.json({ message: 'The mock WorkOS failed. See its terminal.' }, { status: 500 });
}

/** A preflight gets no CORS headers, as in production; anything else unknown is loud. */
function unmatched(method: string, pathname: string) {
  if (method === 'OPTIONS') return new Response(null, { status: 204 });
  const message = `The mock WorkOS has no handler for ${method} ${pathname}. Add one in mocks/handlers/ and list it in mocks/handlers/index.ts.`;
  console.warn(message);
  return Response.json({ message }, { status: 501 });
}
