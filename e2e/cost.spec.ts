import { createUser, requests } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

test('a request unseals the session twice, verifies the token once, and doesn’t call WorkOS', async () => {
  const app = await startOwnApp({
    NODE_OPTIONS: `--import ${new URL('support/count-work.mjs', import.meta.url).href}`,
  });
  const user = await createUser({ memberships: [{ organization: 'Costly', role: 'admin' }] });
  const { name, value } = await sessionCookie(await authenticate(user.email));
  const headers = { cookie: `${name}=${value}`, accept: 'text/html' };

  async function costOf(path: string, sent: Record<string, string>) {
    const before = app.output.text.length;
    const response = await fetch(`${app.url}${path}`, { headers: sent, redirect: 'manual' });
    await response.text();
    const output = app.output.text.slice(before);
    return {
      unseals: output.split('counted: unseal').length - 1,
      verifies: output.split('counted: verify').length - 1,
    };
  }

  // A process's first request fetches the keys, and the names of the user's organizations.
  await costOf('/dashboard', headers);
  const received = await requests(user);
  for (const path of ['/dashboard', '/dashboard/settings', '/api/me']) {
    expect(await costOf(path, headers), path).toEqual({ unseals: 2, verifies: 1 });
  }
  expect(await costOf('/', headers)).toEqual({ unseals: 1, verifies: 1 });
  for (const path of ['/', '/setup', '/dashboard']) {
    expect(await costOf(path, {}), path).toEqual({ unseals: 0, verifies: 0 });
  }
  expect(await requests(user)).toEqual(received);
  await app.stop();
});
