import { createHistogram } from 'node:perf_hooks';
import { port } from '../../mocks/env';
import { startOwnMock } from '../lib/own-process';
import type { Comparison } from './compare';
import type { Figures } from './measure';
import { createPerson } from './person';
import { build, startServer } from './server';
import { type Send, signIn } from './visitors';

/** Builds the app and the baseline, and starts both against one mock. */
export async function startOwn() {
  for (const folder of ['.', 'scripts/bench/baseline']) build(folder);
  const mock = await startOwnMock(port);
  const { email, cookie } = await createPerson();
  const app = await startServer('.');
  const session = await fetch(`${app.url}/api/me`, { headers: { cookie } });
  const base = await startServer('scripts/bench/baseline', { BENCH_SESSION: await session.text() });
  const own = (path: string, headers?: Record<string, string>) => ({
    url: `${app.url}${path}`,
    headers,
    usage: app.usage,
  });
  const theirs = (path: string) => ({ url: `${base.url}${path}`, usage: base.usage });

  const comparisons: Comparison[] = [
    {
      name: 'Dashboard with its session / the same page without auth',
      target: own('/dashboard', { cookie }),
      base: theirs('/dashboard'),
    },
    {
      name: 'Public page / the same page behind a middleware that does nothing',
      target: own('/about'),
      base: theirs('/behind'),
    },
    {
      name: 'Public page / the same page without a middleware',
      target: own('/about'),
      base: theirs('/about'),
    },
    { name: 'Public page / a bare static page', target: own('/about'), base: theirs('/') },
  ];
  const stop = () => Promise.all([app.stop(), base.stop(), mock.stop()]);
  return { app, cookie, comparisons, signIns: (s: number) => signIns(app, email, s), stop };
}

/** Signs in again and again, one after another on a few connections, for some seconds. */
async function signIns(
  { url, usage }: Awaited<ReturnType<typeof startServer>>,
  email: string,
  seconds: number,
): Promise<Figures> {
  const latency = createHistogram();
  let errors = 0;
  const send: Send = async (path, expected, headers) => {
    const answer = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== expected) errors += 1;
    return answer;
  };
  const before = await usage();
  const end = performance.now() + seconds * 1000;
  const again = async () => {
    while (performance.now() < end) {
      const start = process.hrtime.bigint();
      await signIn(send, email);
      latency.record(process.hrtime.bigint() - start);
    }
  };
  await Promise.all(Array.from({ length: 4 }, again));
  const cpuMs = (await usage()).cpuMs - before.cpuMs;
  return {
    rate: latency.count / seconds,
    p50: latency.percentile(50) / 1e6,
    p99: latency.percentile(99) / 1e6,
    cpuMsPerRequest: cpuMs / latency.count,
    errors,
  };
}
