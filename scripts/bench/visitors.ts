import { createUser } from '../lib/mock';
import { sessionCookie } from '../lib/session-cookie';
import { authenticate, submitHostedPage } from '../lib/workos';

/** Sends a request and checks its status. */
export type Send = (
  path: string,
  expected: number,
  headers?: Record<string, string>,
) => Promise<Response>;

type Visitor = (send: Send) => Promise<unknown>;

/** Creates an admin of the organization. Returns the requests that this visitor repeats in order. */
export async function createVisitor(organization: string): Promise<Visitor[]> {
  const member = { memberships: [{ organization, role: 'admin' }] };
  const user = await createUser({ ...member, accessTokenTtl: 3_600 });
  const session = await authenticate(user.email);
  let cookie = await cookieOf(session);
  const bearer = `Bearer ${session.accessToken}`;
  const expired = await createUser({ ...member, accessTokenTtl: -60 });
  let expiredCookie = await cookieOf(await authenticate(expired.email));

  return [
    (send) => send('/', 200),
    (send) => send('/about', 200),
    (send) => send('/dashboard', 200, { cookie }),
    (send) => send('/dashboard/features', 200, { cookie }),
    (send) => send('/dashboard/members', 200, { cookie }),
    (send) => send('/dashboard/members?sort=oldest&role=member', 200, { cookie }),
    (send) => send('/dashboard/members?query=member+77', 200, { cookie }),
    everyFiftieth(async (send) => {
      // This refreshes the session, which invalidates its old cookie.
      const response = await send('/api/members', 200, { cookie });
      cookie = readCookie(response) ?? cookie;
    }),
    (send) => send('/api/me', 200, { cookie }),
    (send) => send('/api/v1/whoami', 200, { authorization: bearer }),
    async (send) => {
      const response = await send('/dashboard', 200, { cookie: expiredCookie });
      expiredCookie = readCookie(response) ?? '';
    },
    (send) => signIn(send, user.email),
  ];
}

let round = 0;

/** An export reads every page of members, so it's rare. */
function everyFiftieth(visitor: Visitor): Visitor {
  return async (send) => {
    round += 1;
    if (round % 50 === 0) await visitor(send);
  };
}

function readCookie({ headers }: Response) {
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return cookies.find((cookie) => cookie.startsWith('wos-session='));
}

/** Signs in like a browser, from the sign-in route to the callback's response. */
export async function signIn(send: Send, email: string) {
  const start = await send('/sign-in', 307);
  const verifier = start.headers.getSetCookie().map((entry) => entry.split(';')[0]);
  const query = new URL(start.headers.get('location') ?? '').searchParams;
  const back = await submitHostedPage(email, Object.fromEntries(query));
  return send(`${back.pathname}${back.search}`, 307, { cookie: verifier.join('; ') });
}

async function cookieOf(session: object) {
  const { name, value } = await sessionCookie(session);
  return `${name}=${value}`;
}
