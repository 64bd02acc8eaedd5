import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect } from '@playwright/test';
import { appUrl } from '@/mocks/env';

/** Expects that everyone else is served for as long as a request takes, and after it. */
export async function whileOthersAreServed<Answer>(hostile: Promise<Answer>): Promise<Answer> {
  let isDone = false;
  const serveOthers = async () => {
    while (!isDone) await expectServed();
    await expectServed();
  };
  const ended = hostile.finally(() => {
    isDone = true;
  });
  const [answer] = await Promise.all([ended, serveOthers()]);
  return answer;
}

/** Expects that the app answers somebody else in time. A blocked process needs far longer. */
export async function expectServed() {
  for (const path of ['/about', '/api/health']) {
    const response = await fetch(`${appUrl}${path}`, { signal: AbortSignal.timeout(5_000) });
    expect(response.status).toBe(200);
    await response.text();
  }
}

type Head = { path: string; headers?: Record<string, string> };

/** Begins to send a form. The caller writes as much of the body as it likes. */
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

/** Sends a body without an end, as fast as the app takes it, until it answers or has taken 30 MB. */
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
