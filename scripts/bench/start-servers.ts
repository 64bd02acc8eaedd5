import { createHistogram } from 'node:perf_hooks';
import { port } from '../../mocks/env';
import { startOwnMock } from '../lib/own-process';
import type { Comparison } from './compare';
import type { Figures, Target } from './measure';
import { build, startServer } from './server';
import { createTestUser } from './test-user';
import { type Send, signIn } from './visitors';

/** Builds the app and the baseline, and starts both against one mock. */
export async function startServers() {
  for (const folder of ['.', 'scripts/bench/baseline']) build(folder);
  const mock = await startOwnMock(port);
  const { email, cookie } = await createTestUser();
  const app = await startServer('.');
  const session = await fetch(`${app.url}/api/me`, { headers: { cookie } });
  const baseline = await startServer('scripts/bench/baseline', {
    BENCH_SESSION: await session.text(),
  });
  const appTarget = (path: string, headers?: Record<string, string>) => ({
    url: `${app.url}${path}`,
    headers,
    usage: app.usage,
  });
  const baselineTarget = (path: string) => ({
    url: `${baseline.url}${path}`,
    usage: baseline.usage,
  });

  const dashboards = [appTarget('/dashboard', { cookie }), baselineTarget('/dashboard')] as const;
  await assertSameText(...dashboards);

  const comparisons: Comparison[] = [
    {
      name: 'Dashboard with a session / the same page without auth',
      target: dashboards[0],
      base: dashboards[1],
    },
    {
      name: 'Public page / the same page with a middleware that does nothing',
      target: appTarget('/about'),
      base: baselineTarget('/behind'),
    },
    {
      name: 'Public page / the same page without middleware',
      target: appTarget('/about'),
      base: baselineTarget('/about'),
    },
    {
      name: 'Public page / a bare static page',
      target: appTarget('/about'),
      base: baselineTarget('/'),
    },
  ];
  const stop = () => Promise.all([app.stop(), baseline.stop(), mock.stop()]);
  const measureSignIns = (seconds: number) => signInRepeatedly(app, email, seconds);
  return { app, cookie, comparisons, measureSignIns, stop };
}

/** Fails if the baseline shows something else, such as an error. */
async function assertSameText(...targets: Target[]) {
  const [ours, base] = await Promise.all(targets.map(readText));
  if (ours !== base) throw new Error(`The baseline differs from the app.\n\n${base}\n\n${ours}`);
}

/** Sorted, because slow parts arrive in any order. */
async function readText({ url, headers }: Target) {
  const html = await (await fetch(url, { headers })).text();
  const text = html.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]*>/g, ' ');
  return text.split(/\s+/).sort().join(' ');
}

/** Signs in sequentially on a few connections for some seconds. */
async function signInRepeatedly(
  { url, usage }: Awaited<ReturnType<typeof startServer>>,
  email: string,
  seconds: number,
): Promise<Figures> {
  const latency = createHistogram();
  let errors = 0;
  const send: Send = async (path, expected, headers) => {
    const response = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status !== expected) errors += 1;
    return response;
  };
  const before = await usage();
  const end = performance.now() + seconds * 1000;
  const repeat = async () => {
    while (performance.now() < end) {
      const start = process.hrtime.bigint();
      await signIn(send, email);
      latency.record(process.hrtime.bigint() - start);
    }
  };
  await Promise.all(Array.from({ length: 4 }, repeat));
  const cpuMs = (await usage()).cpuMs - before.cpuMs;
  return {
    rate: latency.count / seconds,
    p50: latency.percentile(50) / 1e6,
    p99: latency.percentile(99) / 1e6,
    cpuMsPerRequest: cpuMs / latency.count,
    errors,
  };
}
