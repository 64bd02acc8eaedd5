import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findPort } from '@/scripts/lib/ports';
import { runScript, startScript } from '../../support/run-script';

test('dev reports an invalid port', async () => {
  const cwd = test.info().outputDir;
  const { code, output } = await runScript('scripts/dev.ts', { cwd, env: { PORT: 'abc' } });
  expect(output).toBe('PORT is abc. It must be a number, such as PORT=3001 npm run dev\n');
  expect(code).toBe(1);
});

for (const [args, message] of [
  [['--port', 'abc'], '--port is abc. It must be a number.'],
  [['--prot', '3001'], "Unknown option '--prot'"],
  [['3001'], "Unexpected argument '3001'"],
] as const) {
  test(`dev refuses ${args.join(' ')} and prints its usage`, async () => {
    const cwd = test.info().outputDir;
    const { code, output } = await runScript('scripts/dev.ts', { cwd, args: [...args] });
    expect(output).toContain(message);
    expect(output).toContain('Usage: npm run dev');
    expect(code).toBe(2);
  });
}

/** An app and a mock that only tell what dev passed them. */
const app = `export const GET = () => {
  const { WORKOS_COOKIE_NAME, NEXT_PUBLIC_WORKOS_REDIRECT_URI } = process.env;
  return Response.json({ WORKOS_COOKIE_NAME, NEXT_PUBLIC_WORKOS_REDIRECT_URI });
};
export const dynamic = 'force-dynamic';
`;
const mock = (version: number) => `import { createServer } from 'node:http';
createServer((_, response) => response.end('${version} ' + process.env.MOCK_APP_URL))
  .listen(process.env.MOCK_WORKOS_PORT);
`;

test('dev follows its options, and restarts the mock when its code changes', async () => {
  test.slow();
  const cwd = test.info().outputDir;
  for (const folder of ['app', 'mocks/handlers']) mkdirSync(join(cwd, folder), { recursive: true });
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}');
  writeFileSync(join(cwd, 'next.config.mjs'), 'export default {};');
  writeFileSync(join(cwd, 'app/route.js'), app);
  writeFileSync(join(cwd, 'mocks/server.ts'), mock(1));
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
  await expect.poll(() => output.text, { timeout: 60_000 }).toContain(`  App          ${appUrl}\n`);
  expect(await (await fetch(appUrl)).json()).toEqual({
    WORKOS_COOKIE_NAME: `wos-session-${port}`,
    NEXT_PUBLIC_WORKOS_REDIRECT_URI: `${appUrl}/callback`,
  });
  expect(await readMock()).toBe(`1 ${appUrl}`);

  // A mistake leaves dev running, and the next change starts the mock again.
  writeFileSync(join(cwd, 'mocks/server.ts'), 'throw new Error("A mistake");');
  await expect.poll(() => output.text).toContain('The mock WorkOS exited');
  writeFileSync(join(cwd, 'mocks/server.ts'), mock(2));
  await expect.poll(readMock, { timeout: 15_000 }).toBe(`2 ${appUrl}`);
  expect(output.text.match(/Its users and sessions start over, so sign in again/g)).toHaveLength(2);
  stop();
  expect((await ended)[0]).toBe(0);
});
