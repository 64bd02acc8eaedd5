import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { appUrl } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';

type RawRequest = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer };
type RawResponse = { status: number; location: string; text: string };

/** Sends a request unmodified, including a `Host` header or a malformed path. */
export function send(
  path: string,
  { method = 'GET', headers, body }: RawRequest = {},
): Promise<RawResponse> {
  const { hostname, port } = new URL(appUrl);
  return new Promise((resolve, reject) => {
    const onResponse = async (response: IncomingMessage) => {
      const { statusCode: status = 0, headers } = response;
      resolve({ status, location: headers.location ?? '', text: await text(response) });
    };
    httpRequest({ hostname, port, path, method, headers }, onResponse)
      .on('error', reject)
      .end(body);
  });
}

/** Returns the headers of a signed-in user. */
export async function signedIn() {
  const { email } = await createUser({ memberships: [{ organization: 'Fuzzed', role: 'admin' }] });
  const { name, value } = await sessionCookie(await authenticate(email));
  return { cookie: `${name}=${value}` };
}
