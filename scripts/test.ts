/** `npm test`: finds or installs a browser, then has Playwright build, start, and test everything. */
import { spawn } from 'node:child_process';
import { ensureChromium, playwrightCli } from './lib/chromium';

const args = process.argv.slice(2);
const headed = args.some((arg) => ['--ui', '--headed', '--debug'].includes(arg));
const { executablePath = '' } = ensureChromium({ headed });

const playwright = spawn(process.execPath, [playwrightCli, 'test', ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROMIUM_PATH: executablePath,
    // Those of `npm run dev`, or of the tests that run this: the configuration chooses its own.
    MOCK_WORKOS_PORT: undefined,
    MOCK_APP_URL: undefined,
  },
});
playwright.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => playwright.kill(signal));
}
