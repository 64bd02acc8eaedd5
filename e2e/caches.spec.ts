import { readdirSync, readFileSync } from 'node:fs';
import { appUrl } from '@/mocks/env';
import { control, createUser, type LoggedRequest } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { readServerReferences } from './support/call-action';
import { expect, test } from './support/fixtures';

/** 'use cache' functions, which Next.js exposes as endpoints. The first bit of their ID is set. */
const cachedFunctions = readServerReferences().filter(
  ({ id }) => Number.parseInt(id.slice(0, 2), 16) & 0x80,
);

test('this test covers every cached function in the build', () => {
  const known = [
    'app/dashboard/_facts/activity.ts',
    'app/dashboard/_facts/has-api-key.ts',

    'app/dashboard/_facts/team.ts',
    'app/dashboard/members/roles.ts',
    'lib/auth/session.ts',
    'lib/workos/organizations.ts',
    'lib/workos/pending-invitations.ts',
  ];
  expect(cachedFunctions.length).toBeGreaterThan(2);
  expect(cachedFunctions.filter(({ file }) => !known.includes(file))).toEqual([]);
});

type Body = { type?: string; fields?: Record<string, string>; text?: string; action?: string };

/** Ways to call a function with an arbitrary argument. */
function attacks(id: string, argument: string): Record<string, Body> {
  const bound = JSON.stringify([argument]);
  return {
    'as plain arguments': { action: id, type: 'text/plain', text: JSON.stringify([argument]) },
    'as bound and plain arguments': {
      action: id,
      type: 'text/plain',
      text: JSON.stringify([[argument], argument]),
    },
    'as a promise of bound arguments': {
      action: id,
      fields: { 0: '["$@1"]', 1: bound },
    },
    'as form arguments': { action: id, fields: { 0: JSON.stringify([argument, {}]) } },
    'as a form without JavaScript': { fields: { [`$ACTION_ID_${id}`]: '', id: argument } },
    'as bound arguments in a form without JavaScript': {
      fields: {
        $ACTION_REF_1: '',
        '$ACTION_1:0': JSON.stringify({ id, bound: '$@1' }),
        '$ACTION_1:1': bound,
      },
    },
  };
}

function call({ type, fields, text, action }: Body, path: string, cookie?: string) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) form.append(name, value);
  return fetch(`${appUrl}${path}`, {
    method: 'POST',
    redirect: 'manual',
    body: text ?? form,
    headers: {
      origin: appUrl,
      accept: 'text/x-component',
      ...(type && { 'content-type': type }),
      ...(action && { 'next-action': action }),
      ...(cookie && { cookie }),
    },
  });
}

async function newSecrets() {
  const organization = `Secret ${crypto.randomUUID()}`;
  const user = await createUser({ memberships: [{ organization, role: 'admin' }] });
  const [organizationId = ''] = user.organizations;
  return { organization, organizationId, user };
}

async function newOutsider() {
  const { email } = await createUser({ memberships: [{ organization: 'Elsewhere' }] });
  const { name, value } = await sessionCookie(await authenticate(email));
  return `${name}=${value}`;
}

for (const { id, file, page } of cachedFunctions) {
  test(`no user gets another user’s data from the cache in ${file} (${id.slice(2, 6)})`, async () => {
    const { organization, organizationId, user } = await newSecrets();
    for (const cookie of [undefined, await newOutsider()]) {
      for (const argument of [organizationId, user.id]) {
        for (const [name, body] of Object.entries(attacks(id, argument))) {
          for (const path of [page, '/about', '/dashboard', '/api/me']) {
            const response = await call(body, path, cookie);
            const text = await response.text();
            expect(text, `${name} at ${path}`).not.toContain(organization);
            expect(text, `${name} at ${path}`).not.toContain(user.email);
          }
        }
      }
    }
    const log: LoggedRequest[] = await control('GET', '/requests');
    expect(log.filter(({ path }) => path.includes(organizationId))).toEqual([]);
    const received: LoggedRequest[] = await control('GET', `/requests?user=${user.id}`);
    expect(received).toEqual([]);
  });
}

test('no ‘use cache’ function takes an argument', () => {
  const sources = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const marked = sources.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, index) =>
      /^\s*['"]use cache\b/.test(line) ? [{ file, head: lines[index - 1] ?? '' }] : [],
    );
  });
  expect(marked.length).toBe(cachedFunctions.length);
  for (const { file, head } of marked) {
    expect(head, file).toMatch(/^\s*(export )?async function \w+\(\)(: [^{]+)? \{$/);
  }
});
