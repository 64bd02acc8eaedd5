import { appVariables } from '@/mocks/env';
import {
  createUser,
  failNext,
  refreshCall,
  refreshOutage,
  type TestUser,
} from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { test as base, expect } from './support/fixtures';
import { readLog } from './support/read-log';

const test = base.extend<{ app: Awaited<ReturnType<typeof startOwnApp>> }>({
  app: async ({ page: _ }, use) => {
    const preload = new URL('support/print-counts.mjs', import.meta.url).href;
    const app = await startOwnApp({ NODE_OPTIONS: `--import ${preload}` });
    await use(app);
    await app.stop();
  },
});

/** Requests a page with a session whose token has expired. Returns what must not be in the log. */
async function visit(app: { url: string }, { email }: TestUser, path = '/dashboard?secret=1') {
  const session = await authenticate(email);
  const { name, value } = await sessionCookie(session);
  const headers = { cookie: `${name}=${value}`, accept: 'text/html' };
  const response = await fetch(`${app.url}${path}`, { headers, redirect: 'manual' });
  await response.text();
  const { accessToken, refreshToken } = session;
  const { WORKOS_API_KEY: key } = appVariables;
  return [email, value, accessToken, refreshToken, key, 'secret=1'];
}

const newUser = () =>
  createUser({ memberships: [{ organization: 'Logged', role: 'admin' }], accessTokenTtl: -60 });

const line = {
  time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  event: 'session.refresh',
  by: 'middleware',
  method: 'GET',
  path: '/dashboard',
  durationMs: expect.any(Number),
};

const refreshes = [
  { outcome: 'refreshed', level: 'info', calls: 'ok' },
  {
    outcome: 'ended',
    level: 'info',
    calls: 'refused',
    fault: { ...refreshCall, error: 'invalid_grant' },
  },
  { outcome: 'unreachable', level: 'error', calls: 'outage', fault: refreshOutage },
] as const;

for (const { outcome, level, calls, ...refresh } of refreshes) {
  test(`an operator sees one line and one count for a session that’s ${outcome}, without secrets`, async ({
    app,
  }) => {
    const user = await newUser();
    if ('fault' in refresh) await failNext(user, refresh.fault);
    const secrets = await visit(app, user);
    expect(readLog(app)).toEqual([{ ...line, level, outcome }]);
    const counts = app.output.text.match(/^counted: authkit.*$/gm);
    expect(counts).toEqual([`counted: authkit.session.refreshes ${outcome}`]);
    expect(app.output.text).toContain(`counted: workos.api.calls ${calls}\n`);
    for (const secret of secrets) expect(app.output.text).not.toContain(secret);
  });
}
