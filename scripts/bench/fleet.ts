import { execFileSync } from 'node:child_process';
import { port } from '../../mocks/env';
import { startOwnApp, startOwnMock } from '../lib/own-process';
import { startRedis } from '../lib/redis-server';

/** Like in a small container. With more, Node.js collects garbage so late that memory growth means nothing. */
const heap = '--max-old-space-size=256';

/** Starts instances of the built app that share Redis, and a mock. */
export async function startFleet(size: number) {
  const mock = await startOwnMock(port);
  const redis = await startRedis();
  const apps = await Promise.all(
    Array.from({ length: size }, () => startOwnApp({ REDIS_URL: redis.url, NODE_OPTIONS: heap })),
  );
  const stop = () => Promise.all([...apps.map((app) => app.stop()), redis.stop(), mock.stop()]);
  /** The resident memory of each instance. */
  const megabytes = () =>
    apps.map(({ pid }) => {
      const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
      return Math.round(Number(kilobytes) / 1024);
    });
  return { urls: apps.map(({ url }) => url), megabytes, stop };
}
