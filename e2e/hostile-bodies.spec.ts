import {
  beginForm,
  expectServed,
  sendEndlessly,
  whileOthersAreServed,
} from './support/availability';
import { findAction } from './support/call-action';
import { expect, test } from './support/fixtures';
import { send, signedIn } from './support/raw-request';

const { id: actionId } = findAction('renameOrganization');
const boundary = '-----------------------------hostile-boundary';
const formTypes = {
  'written like browsers do': `multipart/form-data; boundary=${boundary}`,
  'with a quoted boundary': `multipart/form-data; boundary="${boundary}"`,
  'in capitals': `Multipart/Form-Data; Boundary=${boundary}`,
  'with a space before its parameters': `multipart/form-data ; boundary=${boundary}`,
  'with a second boundary': `multipart/form-data; boundary=${boundary}; boundary=other`,
  'with another boundary first': `multipart/form-data; boundary=other; boundary=${boundary}`,
};

const field = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const toForm = (fields: string[]) => `${fields.join('')}--${boundary}--\r\n`;

for (const [name, type] of Object.entries(formTypes)) {
  test(`ten thousand fields in a form ${name} are rejected without being parsed`, async () => {
    const body = toForm(Array.from({ length: 10_000 }, (_, n) => field(`f${n}`, 'x')));
    for (const session of [{}, await signedIn()]) {
      const post = (path: string, action?: string) => {
        const headers = {
          ...session,
          'content-type': type,
          ...(action && { 'next-action': action }),
        };
        return send(path, { method: 'POST', headers, body });
      };
      const responses = await whileOthersAreServed(
        Promise.all([
          post('/auth/error'),
          post('/auth/error', actionId),
          post('/sign-out'),
          post('/dashboard/settings'),
          post('/dashboard/settings', actionId),
        ]),
      );
      // Signed out, a protected path requires a sign-in before it reads the form.
      const ofProtectedPath = 'cookie' in session ? [413, 413] : [303, 401];
      expect(responses.map(({ status }) => status)).toEqual([413, 413, 413, ...ofProtectedPath]);
    }
  });
}

test('ten thousand fields without names are rejected without being parsed', async () => {
  const headers = { ...(await signedIn()), 'content-type': formTypes['written like browsers do'] };
  const body = toForm(Array.from({ length: 10_000 }, () => `--${boundary}\r\n\r\nx\r\n`));
  const form = { method: 'POST', headers, body };
  const { status } = await whileOthersAreServed(send('/dashboard/settings', form));
  expect(status).toBe(400);
});

const deepArrays = '['.repeat(400_000) + ']'.repeat(400_000);
const deepObjects = `[${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}]`;
const deepArguments: Record<string, { type: string; body: string }> = {
  'arrays in JSON': { type: 'text/plain', body: deepArrays },
  'objects in JSON': { type: 'text/plain', body: deepObjects },
  'arrays behind brackets in a string': {
    type: 'text/plain',
    body: `["${']'.repeat(450_000)}",${'['.repeat(200_000)}${']'.repeat(200_000)}]`,
  },
  'arrays that never end': { type: 'text/plain', body: '['.repeat(900_000) },
  'arrays in a field': {
    type: formTypes['written like browsers do'],
    body: toForm([field('0', deepArrays)]),
  },
  'arrays bound to an action': {
    type: formTypes['written like browsers do'],
    body: toForm([
      field('$ACTION_REF_1', ''),
      field('$ACTION_1:0', JSON.stringify({ id: actionId, bound: '$@1' })),
      field('$ACTION_1:1', deepArrays),
    ]),
  },
};

for (const [name, { type, body }] of Object.entries(deepArguments)) {
  test(`hundreds of thousands of nested ${name} are rejected`, async () => {
    for (const session of [{}, await signedIn()]) {
      const headers = { ...session, 'next-action': actionId, 'content-type': type };
      for (const path of ['/auth/error', '/dashboard/settings']) {
        const form = { method: 'POST', headers, body };
        const { status } = await whileOthersAreServed(send(path, form));
        const isAsked = path.startsWith('/dashboard') && !('cookie' in session);
        expect(status, path).toBe(isAsked ? 401 : 400);
      }
    }
  });
}

test('a thousand nested arguments reach the action, which can’t read them', async () => {
  const headers = { ...(await signedIn()), 'next-action': actionId, 'content-type': 'text/plain' };
  const body = `[null,${'['.repeat(990)}${']'.repeat(990)}]`;
  const form = { method: 'POST', headers, body };
  expect(await whileOthersAreServed(send('/dashboard/settings', form))).toMatchObject({
    status: 200,
    text: expect.stringContaining('We couldn’t read this form'),
  });
});

test('forms that arrive byte by byte don’t block other requests', async () => {
  const paths = ['/auth/error', '/sign-out', '/dashboard/settings', '/api/webhooks/workos'];
  for (const session of [{}, await signedIn()]) {
    const headers = { ...session, 'next-action': actionId, 'content-type': 'text/plain' };
    const forms = await Promise.all(
      paths.flatMap((path) => Array.from({ length: 10 }, () => beginForm({ path, headers }))),
    );
    for (const byte of '[null') {
      for (const socket of forms) socket.write(byte);
      await expectServed();
    }
    for (const socket of forms) socket.destroy();
    await expectServed();
  }
});

test('bodies that never end don’t block other requests', async () => {
  const paths = ['/auth/error', '/sign-out', '/dashboard/settings', '/api/webhooks/workos'];
  for (const session of [{}, await signedIn()]) {
    const headers = { ...session, 'content-type': 'text/plain' };
    const bodies = paths.map((path) => sendEndlessly({ path, headers }));
    await whileOthersAreServed(Promise.all(bodies));
  }
});
