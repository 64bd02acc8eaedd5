/**
 * `npm run load`: load-tests two instances of the built app, which share Redis, with requests of every kind from an
 * organization of 10,000 members. Reports errors, latency, and memory. See `--help` for options.
 */
import '../lib/mock-port';
import { createHistogram } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { control, createUser } from '../lib/mock';
import { readOptions } from '../lib/options';
import { startFleet } from './fleet';
import { readPositiveNumber } from './read-positive-number';
import { createVisitor, type Send } from './visitors';

const usage = `Usage: npm run load [-- options]
  --seconds <number>    how long to measure, after a warm-up (default: 300)
  --members <number>    size of the organization (default: 10000)
  --instances <number>  instances of the app (default: 2)`;

const values = readOptions(usage, {
  seconds: { type: 'string', default: '300' },
  members: { type: 'string', default: '10000' },
  instances: { type: 'string', default: '2' },
});
const seconds = readPositiveNumber(values.seconds, usage);
const warmUpSeconds = 30;
const visitorCount = 12;

const fleet = await startFleet(readPositiveNumber(values.instances, usage));
const { organizations } = await createUser({ memberships: [{ organization: 'Load' }] });
const [organization = ''] = organizations;
const count = readPositiveNumber(values.members, usage);
await control('POST', `/organizations/${organization}/members`, { count });

const latency = createHistogram();
const errors = new Map<string, number>();
let sent = 0;

/** Alternates between instances, like a load balancer. */
const send: Send = async (path, expected, headers = {}) => {
  sent += 1;
  const url = `${fleet.urls[sent % fleet.urls.length]}${path}`;
  const start = process.hrtime.bigint();
  const response = await fetch(url, { headers, redirect: 'manual' });
  await response.arrayBuffer();
  latency.record(process.hrtime.bigint() - start);
  if (response.status !== expected) {
    const error = `${path.split('?')[0]}: ${response.status} instead of ${expected}`;
    errors.set(error, (errors.get(error) ?? 0) + 1);
  }
  return response;
};

async function visit(until: number) {
  const steps = await createVisitor(organization);
  for (let n = 0; Date.now() < until; n += 1) await steps[n % steps.length]?.(send);
}

const end = Date.now() + (warmUpSeconds + seconds) * 1000;
const visitors = Array.from({ length: visitorCount }, () => visit(end));
await sleep(warmUpSeconds * 1000);
latency.reset();
const memory = [fleet.megabytes()];
while (Date.now() < end) {
  await sleep(Math.min(10_000, Math.max(0, end - Date.now())));
  memory.push(fleet.megabytes());
}
await Promise.all(visitors);

const ms = (nanoseconds: number) => `${(nanoseconds / 1e6).toFixed(1)} ms`;
console.table({
  'requests per second': (latency.count / seconds).toFixed(0),
  requests: latency.count,
  p50: ms(latency.percentile(50)),
  p99: ms(latency.percentile(99)),
  errors: [...errors].map(([error, times]) => `${times} × ${error}`).join(', ') || 'none',
});
for (const n of fleet.urls.keys()) {
  console.log(`Instance ${n + 1}, MB every 10 s: ${memory.map((sizes) => sizes[n]).join(' ')}`);
}
await fleet.stop();
process.exit(errors.size > 0 ? 1 : 0);
