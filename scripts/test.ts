/**
 * `npm test`: finds or installs a browser, then has Playwright build, start, and test everything. Firefox and
 * WebKit run their part if they're installed. `npm run test:browsers` installs them and runs only that part, in
 * all three.
 */
import { spawn } from 'node:child_process';
import {
  ensureChromium,
  ensureOthers,
  everyBrowser,
  playwrightCli,
  testVariables,
} from './lib/browsers';

const everyBrowserOption = '--every-browser';
const given = process.argv.slice(2);
const inEveryBrowser = given.includes(everyBrowserOption);
const args = given.filter((arg) => arg !== everyBrowserOption);
if (inEveryBrowser) {
  ensureOthers();
  if (args.every((arg) => arg.startsWith('-'))) args.push(everyBrowser.source);
}
const headed = args.some((arg) => ['--ui', '--headed', '--debug'].includes(arg));
const { executablePath = '' } = ensureChromium({ headed });

const playwright = spawn(process.execPath, [playwrightCli, 'test', ...args], {
  stdio: 'inherit',
  env: testVariables(executablePath),
});
playwright.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => playwright.kill(signal));
}
