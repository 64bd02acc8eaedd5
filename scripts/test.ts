/** `npm test`: finds or installs a browser, then has Playwright build, start, and test everything. */
import { spawn } from 'node:child_process';
import { ensureChromium, playwrightCli } from './lib/chromium';
import { findFreePort } from './lib/ports';

const args = process.argv.slice(2);
const headed = args.some((arg) => ['--ui', '--headed', '--debug'].includes(arg));
const { executablePath = '' } = ensureChromium({ headed });
const [appPort, mockPort] = [await findFreePort(3100), await findFreePort(4200)];

const playwright = spawn(process.execPath, [playwrightCli, 'test', ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROMIUM_PATH: executablePath,
    PORT: String(appPort),
    MOCK_WORKOS_PORT: String(mockPort),
    MOCK_APP_URL: `http://localhost:${appPort}`,
  },
});
playwright.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => playwright.kill(signal));
}
