import { channel } from 'node:diagnostics_channel';
import { expect, test } from '@playwright/test';
import { repairUnreadableRequests } from '@/lib/middleware/unreadable-requests';

/** Returns a request as the server's handler gets it. */
function receive(request: { method?: string; url?: string; state?: string }) {
  const headers: Record<string, string> = {};
  if (request.state !== undefined) headers['next-router-state-tree'] = request.state;
  const received = { method: 'GET', url: '/', headers, ...request };
  channel('http.server.request.start').publish({ request: received });
  return received;
}

const nested = (levels: number) =>
  `${'["",{"children":'.repeat(levels)}["",{}]${'}]'.repeat(levels)}`;

test.beforeAll(repairUnreadableRequests);

test('Next.js gets no router state that would take it seconds to check', () => {
  for (const state of [nested(60), nested(1_000), encodeURIComponent(nested(1_000))]) {
    expect(receive({ state }).headers).toEqual({});
  }
});

test('Next.js gets every router state that its own router sends', () => {
  for (const state of [nested(0), nested(20), encodeURIComponent(nested(20))]) {
    expect(receive({ state }).headers).toEqual({ 'next-router-state-tree': state });
  }
});

test('Next.js gets requests that it can represent, and others as they are', () => {
  expect(receive({ method: 'TRACE' })).toMatchObject({ method: 'UNSUPPORTED', url: '/' });
  expect(receive({ method: 'OPTIONS', url: '*' })).toMatchObject({ method: 'OPTIONS', url: '/*' });
  for (const url of ['/dashboard?x=*', 'http://localhost/dashboard']) {
    expect(receive({ url })).toMatchObject({ method: 'GET', url, headers: {} });
  }
});
