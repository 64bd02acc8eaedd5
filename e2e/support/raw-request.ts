import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { appUrl } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';

type Sent = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer };
type Answer = { status: number; location: string; text: string };

/** Sends a request as it stands, `Host` header and malformed path included. */
export function send(path: string, { method = 'GET', headers, body }: Sent = {}): Promise<Answer> {
  const { hostname, port } = new URL(appUrl);
  return new Promise((resolve, reject) => {
    const onAnswer = async (answer: IncomingMessage) => {
      const { statusCode: status = 0, headers } = answer;
      resolve({ status, location: headers.location ?? '', text: await text(answer) });
    };
    httpRequest({ hostname, port, path, method, headers }, onAnswer).on('error', reject).end(body);
  });
}

/** Returns the headers of somebody who is signed in. */
export async function signedIn() {
  const { email } = await createUser({ memberships: [{ organization: 'Fuzzed', role: 'admin' }] });
  const { name, value } = await sessionCookie(await authenticate(email));
  return { cookie: `${name}=${value}` };
}
