import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect } from '@playwright/test';
import { appUrl } from '@/mocks/env';

/** Checks that other requests are served during and after a hostile one. */
export async function whileOthersAreServed<Result>(hostile: Promise<Result>): Promise<Result> {
  let isDone = false;
  const serveOthers = async () => {
    while (!isDone) await expectServed();
    await expectServed();
  };
  const ended = hostile.finally(() => {
    isDone = true;
  });
  const [result] = await Promise.all([ended, serveOthers()]);
  return result;
}

/** Checks that the app responds to another visitor in time. A blocked process would take much longer. */
export async function expectServed() {
  for (const path of ['/about', '/api/health']) {
    const response = await fetch(`${appUrl}${path}`, { signal: AbortSignal.timeout(5_000) });
    expect(response.status).toBe(200);
    await response.text();
  }
}

type Head = { path: string; headers?: Record<string, string> };

/** Starts sending a form. The caller writes the body. */
export function beginForm({ path, headers = {} }: Head): Promise<Socket> {
  const { hostname, port, host } = new URL(appUrl);
  const lines = Object.entries({ host, 'content-length': '1000', ...headers });
  const socket = connect(Number(port), hostname);
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', () => {
      const head = [`POST ${path} HTTP/1.1`, ...lines.map((line) => line.join(': ')), '', ''];
      socket.write(head.join('\r\n'), () => resolve(socket));
    });
  });
}

/** Sends an endless body as fast as the app reads it, until it responds or has read 30 MB. */
export function sendEndlessly({ path, headers }: Head): Promise<void> {
  const chunk = Buffer.alloc(65_536, 'a');
  let left = 30_000_000;
  return new Promise((resolve, reject) => {
    const sent = request(`${appUrl}${path}`, { method: 'POST', headers }, end).on('error', reject);
    function end() {
      resolve();
      sent.destroy();
    }
    function write() {
      do left -= chunk.length;
      while (sent.write(chunk) && left > 0);
      if (left <= 0) end();
    }
    sent.on('drain', write);
    write();
  });
}
