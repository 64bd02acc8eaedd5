import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { createAgent, resource } from '../../agents/support';

/** Not a dependency. It needs a newer Node.js than the app. */
const packages = ['node@24', '@modelcontextprotocol/inspector@2.12.0'];

const run = promisify(execFile);

test('the MCP inspector’s command line lists the tools, and calls one', async () => {
  // On a fresh machine, mostly the download.
  test.setTimeout(300_000);
  const { user, token } = await createAgent();
  const inspect = async (...args: string[]) => {
    const flags = packages.map((name) => `--package=${name}`);
    const server = [resource, '--transport', 'http', '--header', `Authorization: Bearer ${token}`];
    const command = ['--yes', ...flags, 'mcp-inspector', '--cli', ...server, ...args];
    const { stdout } = await run('npx', command, { maxBuffer: 10_000_000 });
    return JSON.parse(stdout);
  };
  const { tools } = await inspect('--method', 'tools/list');
  expect(tools.map(({ name }: { name: string }) => name)).toContain('request_member_removal');
  const { structuredContent } = await inspect('--method', 'tools/call', '--tool-name', 'whoami');
  expect(structuredContent.user.email).toBe(user.email);
});
