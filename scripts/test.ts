/** `npm test`: finds or installs a browser, then lets Playwright build, start and test everything. */
import { spawn } from 'node:child_process';
import { ensureChromium, playwrightCli } from './chromium';
import { findFreePort } from './ports';

const chromiumPath = ensureChromium();
const [appPort, mockPort] = [await findFreePort(3100), await findFreePort(4200)];

const playwright = spawn(process.execPath, [playwrightCli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROMIUM_PATH: chromiumPath,
    PORT: String(appPort),
    MOCK_WORKOS_PORT: String(mockPort),
    MOCK_APP_URL: `http://localhost:${appPort}`,
  },
});
playwright.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => playwright.kill(signal));
}
