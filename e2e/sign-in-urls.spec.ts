import { claimToken } from '@/mocks/env';
import { createUser, type LoggedRequest } from '@/scripts/lib/mock';
import { startOwnApp, startOwnMock } from '@/scripts/lib/own-process';
import { authenticate } from '@/scripts/lib/workos';
import { findAction } from './support/call-action';
import { expect, test } from './support/fixtures';
import { malformSession } from './support/malformed-sessions';

const nonces = '/x/one-shot-environments/claim-nonces';
const { id: actionId } = findAction('renameOrganization');
const document = { accept: 'text/html', 'sec-fetch-dest': 'document' };
const fromRouter = { rsc: '1', 'sec-fetch-dest': 'empty' };
const prefetch = { ...fromRouter, 'next-router-prefetch': '1', 'sec-purpose': 'prefetch' };

test('only sign-in and sign-up start a sign-in at WorkOS', async () => {
  test.slow();
  const mock = await startOwnMock();
  // With a claim token, AuthKit fetches a nonce for each URL that it builds.
  const app = await startOwnApp({ WORKOS_API_PORT: mock.port, WORKOS_CLAIM_TOKEN: claimToken });
  const visit = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${app.url}${path}`, { redirect: 'manual', ...init });
    await response.text();
    return response;
  };
  const countUrls = async () => {
    const response = await fetch(`${mock.url}/_mock/requests?path=${nonces}`);
    const log: LoggedRequest[] = await response.json();
    return log.length;
  };

  const { email } = await createUser();
  const { forged } = await malformSession(await authenticate(email));
  const malformed = [forged['seven asterisks'], forged['an expiration that isn’t a number']];
  const pages = ['/', '/about', '/auth/error', '/dashboard', '/dashboard/members', '/none', '/%'];
  const apis = ['/api/health', '/api/me', '/api/members', '/api/v1/whoami', '/api/none'];
  const others = ['/callback?code=1&state=2', '/icon.svg', '/robots.txt', '/sitemap.xml'];
  for (const path of [...pages, ...apis, ...others]) {
    for (const headers of [{}, document, fromRouter, prefetch]) await visit(path, { headers });
    for (const value of malformed) {
      await visit(path, { headers: { ...document, cookie: `wos-session=${value}` } });
    }
    for (const action of [actionId, 'x']) {
      await visit(path, { method: 'POST', body: '[]', headers: { 'next-action': action } });
    }
    await visit(path, { method: 'POST', body: 'a=b' });
  }
  await visit('/sign-out', { method: 'POST' });
  for (const headers of [fromRouter, prefetch]) {
    for (const path of ['/sign-in', '/sign-up']) await visit(path, { headers });
  }
  expect(await countUrls()).toBe(0);

  for (const [index, path] of ['/sign-in', '/sign-up', '/sign-in?returnTo=/about'].entries()) {
    const { headers } = await visit(path, { headers: document });
    expect(headers.get('location')).toContain('/user_management/authorize?');
    expect(await countUrls()).toBe(index + 1);
  }
  await Promise.all([app.stop(), mock.stop()]);
});
