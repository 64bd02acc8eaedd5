import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { startMock, startOwnMock } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { expect, test } from '../support/fixtures';

/** An app without any of this project's code, which calls WorkOS with plain HTTP. */
async function startOtherApp(api: string) {
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const keys = createRemoteJWKSet(new URL(`${api}/sso/jwks/client_mock`));

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const redirect = (location: string) => response.writeHead(302, { location }).end();
    if (pathname === '/login') {
      const query = new URLSearchParams({
        ...{ client_id: 'client_mock', provider: 'authkit', response_type: 'code' },
        redirect_uri: `${url}/oidc/return`,
      });
      return redirect(`${api}/user_management/authorize?${query}`);
    }
    if (pathname !== '/oidc/return') return response.end('<h1>Signed out</h1>');
    const authenticated = await fetch(`${api}/user_management/authenticate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ client_id: 'client_mock', client_secret: 'sk_test_mock' },
        ...{ grant_type: 'authorization_code', code: searchParams.get('code') },
      }),
    });
    const { user, access_token: token } = await authenticated.json();
    const { payload } = await jwtVerify(token, keys);
    const { sid } = decodeJwt<{ sid: string }>(token);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      `<h1>${user.first_name}, ${payload.role}, ${payload.permissions}, ${payload.feature_flags}</h1>
      <a href="${api}/user_management/sessions/logout?session_id=${sid}">Sign out</a>`,
    );
  }

  return { url, stop: () => server.close() };
}

const people = `
permissions:
  - { slug: "docs:edit", name: Edit documents }
roles:
  - { slug: editor, name: Editor, permissions: ["docs:edit"] }
feature_flags:
  - { slug: dark-mode }
organizations:
  - { name: Publisher, domains: [publisher.example.com] }
users:
  - email: mira@publisher.example.com
    first_name: Mira
    memberships: [{ organization: Publisher, role: editor }]
    feature_flags: [dark-mode]
`;

/** In the format of `workos emulate --seed`. */
const emulatorSeed = {
  users: [{ email: 'mira@publisher.example.com', first_name: 'Mira', email_verified: true }],
  organizations: [
    {
      name: 'Publisher',
      domains: [{ domain: 'publisher.example.com', state: 'verified' }],
      memberships: [{ user_id: 'mira@publisher.example.com', role: 'editor' }],
    },
  ],
  roles: [{ slug: 'editor', name: 'Editor', permissions: ['docs:edit'] }],
  permissions: [{ slug: 'docs:edit', name: 'Edit documents' }],
};

const files = {
  'YAML file': ['people.yml', people, 'Mira, editor, docs:edit, dark-mode'],
  'JSON file for WorkOS’s emulator': [
    'seed.json',
    JSON.stringify(emulatorSeed),
    'Mira, editor, docs:edit,',
  ],
} as const;

for (const [name, [file, text, greeting]] of Object.entries(files)) {
  test(`a user from a ${name} signs in to another app, and out`, async ({ page }) => {
    const path = test.info().outputPath(file);
    writeFileSync(path, text);
    const port = await findPort();
    const api = `http://localhost:${port}`;
    const app = await startOtherApp(api);
    const redirect = `${app.url}/oidc/return`;
    const mock = await startOwnMock(port, {}, [
      ...['--app', app.url, '--name', 'Publishing', '--people', path],
      ...['--redirect-uri', 'http://localhost:1/other', '--redirect-uri', redirect],
    ]);
    await page.goto(`${app.url}/login`);
    await expect(page.getByRole('heading')).toHaveText('Sign in to Publishing');
    await page.getByRole('button', { name: 'Mira' }).click();
    await expect(page.getByRole('heading')).toContainText(greeting);
    await page.getByRole('link', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading')).toHaveText('Signed out');
    await page.goto(`${app.url}/login`);
    await expect(page.getByRole('button', { name: 'Mira' })).toBeVisible();
    await mock.stop();
    app.stop();
  });
}

const mistakes: Record<string, [string, string]> = {
  'an unknown key': [
    'users:\n  - email: a@example.com\n    rolle: admin\n',
    'line 2, users.0: Unrecognized key: "rolle"',
  ],
  'an invalid address': [
    'users:\n  - email: not an address\n',
    'line 2, users.0.email: Invalid email address',
  ],
  'an organization that isn’t defined': [
    'users:\n  - email: a@example.com\n    memberships: [{ organization: None }]\n',
    'the organization None is used, but isn’t defined.',
  ],
  'text that isn’t YAML': ['users: [', 'Flow sequence'],
};

for (const [name, [text, message]] of Object.entries(mistakes)) {
  test(`the mock names the problem with a file that has ${name}`, async () => {
    const path = test.info().outputPath('people.yml');
    writeFileSync(path, text);
    const mock = startMock({}, ['--people', path]);
    expect(await mock.ended).toEqual([1, null]);
    expect(mock.output.text).toContain(path);
    expect(mock.output.text).toContain(message);
    expect(mock.output.text).not.toContain('    at ');
  });
}

const options: Record<string, [string[], number, string]> = {
  'a file that doesn’t exist': [['--people', 'none.yml'], 1, 'none.yml can’t be read'],
  'an option that doesn’t exist': [['--person', 'x'], 2, "Unknown option '--person'"],
  'an address that isn’t a URL': [['--app', 'localhost'], 1, 'MOCK_APP_URL: must be a URL'],
  'a redirect URI that isn’t one': [['--redirect-uri', 'callback'], 1, 'MOCK_REDIRECT_URIS'],
};

for (const [name, [args, code, message]] of Object.entries(options)) {
  test(`the mock doesn’t start with ${name}, and says why`, async () => {
    const mock = startMock({}, args);
    expect(await mock.ended).toEqual([code, null]);
    expect(mock.output.text).toContain(message);
    expect(mock.output.text).not.toContain('    at ');
  });
}
