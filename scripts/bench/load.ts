/**
 * `npm run load`: load-tests the built app with requests of every kind, including refreshes and sign-ins, and
 * reports errors, latency, and memory. Runs for five minutes, or `-- --seconds 60`.
 */
import '../lib/mock-port';
import { execFileSync } from 'node:child_process';
import { createHistogram } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { port } from '../../mocks/env';
import { readOptions } from '../lib/options';
import { startOwnApp, startOwnMock } from '../lib/own-process';
import { readPositiveNumber } from './read-positive-number';
import { createVisitor, type Send } from './visitors';

const usage = 'Usage: npm run load [-- --seconds <number>]';
const options = readOptions(usage, { seconds: { type: 'string', default: '300' } });
const seconds = readPositiveNumber(options.seconds, usage);
const warmUpSeconds = 30;
const visitorCount = 12;

const mock = await startOwnMock(port);
const app = await startOwnApp();
const latency = createHistogram();
const errors = new Map<string, number>();

const send: Send = async (path, expected, headers = {}) => {
  const start = process.hrtime.bigint();
  const response = await fetch(`${app.url}${path}`, { headers, redirect: 'manual' });
  await response.arrayBuffer();
  latency.record(process.hrtime.bigint() - start);
  if (response.status !== expected) {
    const error = `${path.split('?')[0]}: ${response.status} instead of ${expected}`;
    errors.set(error, (errors.get(error) ?? 0) + 1);
  }
  return response;
};

async function visit(until: number) {
  const steps = await createVisitor();
  for (let n = 0; Date.now() < until; n += 1) await steps[n % steps.length]?.(send);
}

const residentMegabytes = () =>
  Math.round(
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(app.pid)], { encoding: 'utf8' })) / 1024,
  );

const end = Date.now() + (warmUpSeconds + seconds) * 1000;
const visitors = Array.from({ length: visitorCount }, () => visit(end));
await sleep(warmUpSeconds * 1000);
latency.reset();
const memory = [residentMegabytes()];
while (Date.now() < end) {
  await sleep(Math.min(10_000, Math.max(0, end - Date.now())));
  memory.push(residentMegabytes());
}
await Promise.all(visitors);

const ms = (nanoseconds: number) => `${(nanoseconds / 1e6).toFixed(1)} ms`;
console.table({
  'requests per second': (latency.count / seconds).toFixed(0),
  requests: latency.count,
  p50: ms(latency.percentile(50)),
  p99: ms(latency.percentile(99)),
  'memory, every 10 s (MB)': memory.join(' '),
  errors: [...errors].map(([error, count]) => `${count} × ${error}`).join(', ') || 'none',
});
await Promise.all([app.stop(), mock.stop()]);
process.exit(errors.size > 0 ? 1 : 0);
