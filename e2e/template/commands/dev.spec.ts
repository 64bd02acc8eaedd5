import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { personas } from '@/mocks/personas';
import { findPort } from '@/scripts/lib/ports';
import { runScript, startScript } from '../../support/run-script';

test('dev reports an invalid port', async () => {
  const cwd = test.info().outputDir;
  const { code, output } = await runScript('scripts/dev.ts', { cwd, env: { PORT: 'abc' } });
  expect(output).toBe('PORT is abc. It must be a number from 1 to 65535, such as PORT=3001\n');
  expect(code).toBe(1);
});

for (const [args, message] of [
  [['--port', 'abc'], '--port is abc. It must be a number.'],
  [['--prot', '3001'], "Unknown option '--prot'"],
  [['3001'], "Unexpected argument '3001'"],
] as const) {
  test(`dev rejects ${args.join(' ')} and prints its usage`, async () => {
    const cwd = test.info().outputDir;
    const { code, output } = await runScript('scripts/dev.ts', { cwd, args: [...args] });
    expect(output).toContain(message);
    expect(output).toContain('Usage: npm run dev');
    expect(code).toBe(2);
  });
}

const oneAddress = 'APP_URL must be a single URL without a path, such as https://app.example.com\n';

for (const [value, message] of [
  ['https://app.example.com/app', oneAddress],
  ['https://a.example,https://b.example', oneAddress],
  ['app.example.com', 'APP_URL must be a URL such as https://app.example.com\n'],
  ['https://app\n.example.com', 'APP_URL has a line break in it. Paste it as one line\n'],
] as const) {
  test(`dev rejects ${JSON.stringify(value)} as APP_URL and says why`, async () => {
    const cwd = test.info().outputDir;
    const { code, output } = await runScript('scripts/dev.ts', { cwd, env: { APP_URL: value } });
    expect(output).toBe(message);
    expect(code).toBe(1);
  });
}

/** An app and a mock that only return what dev passed to them. */
const app = `export const GET = () => {
  const { WORKOS_COOKIE_NAME, APP_URL } = process.env;
  return Response.json({ WORKOS_COOKIE_NAME, APP_URL });
};
export const dynamic = 'force-dynamic';
`;
const mock = (version: number) => `import { createServer } from 'node:http';
createServer((_, response) => response.end('${version} ' + process.env.MOCK_APP_URL))
  .listen(process.env.MOCK_WORKOS_PORT);
`;

function writeProject(cwd: string, config: string) {
  for (const folder of ['app', 'mocks/handlers', 'public']) {
    mkdirSync(join(cwd, folder), { recursive: true });
  }
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}');
  writeFileSync(join(cwd, 'next.config.mjs'), config);
  writeFileSync(join(cwd, 'app/route.js'), app);
  writeFileSync(join(cwd, 'mocks/server.ts'), mock(1));
}

const bannerLine = (url: string) => `│  App           ${url} `;

test('dev prints one banner, hides notices that no one can act on, and passes on the rest', async () => {
  test.slow();
  const cwd = test.info().outputDir;
  writeProject(
    cwd,
    `console.warn('A warning of the configuration');
    export default { cacheComponents: true, partialPrefetching: true, experimental: { authInterrupts: true } };`,
  );
  writeFileSync(join(cwd, 'app/route.js'), 'export const GET = () => new Response("Home");');
  mkdirSync(join(cwd, 'app/broken'));
  writeFileSync(join(cwd, 'app/broken/route.js'), 'export function GET() { throw Error("A bug") }');
  writeFileSync(
    join(cwd, 'middleware.js'),
    'export default () => console.log("A message of the app");',
  );
  const [port, mockPort] = [await findPort(), await findPort()];
  const { output, ended, stop } = startScript('scripts/dev.ts', {
    cwd,
    args: ['--port', String(port)],
    env: { MOCK_WORKOS_PORT: String(mockPort) },
  });
  const url = `http://localhost:${port}`;
  await expect.poll(() => output.text, { timeout: 60_000 }).toContain(bannerLine(url));
  await fetch(`${url}/broken`);
  await expect.poll(() => output.text).toContain(' GET /broken 500 in ');
  stop();
  await ended;

  const banner = output.text.split('\n').filter((text) => /^[╭│╰]/.test(text));
  for (const { firstName, email } of personas) {
    expect(banner.filter((text) => text.includes(firstName))).toEqual([
      expect.stringContaining(email),
    ]);
  }
  expect(banner.join('\n')).toContain(`http://localhost:${mockPort}`);
  expect(banner.join('\n')).toContain('npm run setup');
  for (const text of banner) expect(text.length).toBeLessThanOrEqual(80);
  for (const passed of ['Next.js 1', 'A warning of the configuration', 'A message of the app']) {
    expect(output.text).toContain(passed);
  }
  expect(output.text).toContain('Error: A bug');
  expect(output.text).not.toMatch(
    /telemetry|deprecated|codemod|Local:|Network:|Experiments|authInterrupts|enabled| GET \/ 200/,
  );
});

test('dev follows its options, and restarts the mock when its code changes', async () => {
  test.slow();
  const cwd = test.info().outputDir;
  writeProject(cwd, 'export default {};');
  const [port, mockPort] = [await findPort(), await findPort()];
  const readMock = async () =>
    fetch(`http://localhost:${mockPort}`).then(
      (response) => response.text(),
      () => 'down',
    );

  const { output, ended, stop } = startScript('scripts/dev.ts', {
    cwd,
    args: ['-p', String(port), '--hostname', '127.0.0.1', '--turbopack'],
    env: { MOCK_WORKOS_PORT: String(mockPort) },
  });
  const appUrl = `http://127.0.0.1:${port}`;
  await expect.poll(() => output.text, { timeout: 60_000 }).toContain(bannerLine(appUrl));
  expect(await (await fetch(appUrl)).json()).toEqual({
    WORKOS_COOKIE_NAME: `wos-session-${port}`,
    APP_URL: appUrl,
  });
  expect(await readMock()).toBe(`1 ${appUrl}`);

  // A mistake leaves dev running, and the next change starts the mock again.
  writeFileSync(join(cwd, 'mocks/server.ts'), 'throw new Error("A mistake");');
  await expect.poll(() => output.text).toContain('The mock WorkOS exited');
  writeFileSync(join(cwd, 'mocks/server.ts'), mock(2));
  await expect.poll(readMock, { timeout: 15_000 }).toBe(`2 ${appUrl}`);
  expect(output.text.match(/Its users and sessions are reset, so sign in again/g)).toHaveLength(2);
  stop();
  expect((await ended)[0]).toBe(0);
});

test('with an APP_URL elsewhere, dev serves the app and the mock’s hosted pages there', async () => {
  test.slow();
  const cwd = test.info().outputDir;
  writeProject(
    cwd,
    `import config from ${JSON.stringify(pathToFileURL('next.config.mjs'))};
    export default { allowedDevOrigins: config.allowedDevOrigins };`,
  );
  const [port, mockPort] = [await findPort(), await findPort()];
  const url = `http://phone.test:${port}`;
  const { output, ended, stop } = startScript('scripts/dev.ts', {
    cwd,
    args: ['--port', String(port)],
    env: { MOCK_WORKOS_PORT: String(mockPort), APP_URL: ` "${url}/"\n` },
  });
  await expect.poll(() => output.text, { timeout: 60_000 }).toContain(bannerLine(url));
  const read = async (path: string) => {
    const headers = { host: `phone.test:${port}` };
    return (await fetch(`http://localhost:${port}${path}`, { headers })).text();
  };
  expect(JSON.parse(await read('/'))).toMatchObject({ APP_URL: url });
  expect(await read('/user_management/authorize?client_id=1')).toBe(`1 ${url}`);
  expect(await read('/user_management/users')).not.toBe(`1 ${url}`);
  expect(await upgrade(port, url)).toBe(101);
  stop();
  expect((await ended)[0]).toBe(0);
});

/** Connects to hot reloading from a page at `origin`. Resolves with the status. */
function upgrade(port: number, origin: string) {
  const key = { 'sec-websocket-version': '13', 'sec-websocket-key': btoa('0123456789abcdef') };
  const headers = { connection: 'Upgrade', upgrade: 'websocket', ...key, origin };
  return new Promise((resolve) => {
    get({ port, path: '/_next/hmr?id=1', headers })
      .on('upgrade', ({ statusCode }, socket) => resolve(socket.destroy() && statusCode))
      .on('response', ({ statusCode }) => resolve(statusCode))
      .on('error', ({ message }) => resolve(message));
  });
}
