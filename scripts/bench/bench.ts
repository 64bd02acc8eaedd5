/**
 * `npm run bench`: what authentication costs, measured side by side in one run. `-- --json` prints
 * JSON. With `--url` (and `--cookie`, `--baseline`) it measures the pages of any running app.
 */
import '../lib/mock-port';
import { readOptions } from '../lib/options';
import { clickToContent, firstLoad, launch } from './browser';
import { compare } from './compare';
import { positive } from './positive';
import { printTables, type Report } from './report';

const usage = `Usage: npm run bench [-- options]
  --json               prints JSON
  --rounds <number>    rounds of each comparison, 5 when not told
  --seconds <number>   how long each page is asked in a round, 3 when not told
  --url <address>      measures a page of a running app, instead of this one
  --cookie <cookie>    sent to that page
  --baseline <address> a page to compare it with`;

const values = readOptions(usage, {
  json: { type: 'boolean' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '3' },
  url: { type: 'string' },
  baseline: { type: 'string' },
  cookie: { type: 'string' },
});
const [rounds, seconds] = [positive(values.rounds, usage), positive(values.seconds, usage)];

const report = values.url ? await measureOther(values.url) : await measureOwn();
if (values.json) console.log(JSON.stringify(report, null, 2));
else printTables(report);
process.exit();

async function measureOther(url: string): Promise<Report> {
  const { baseline, cookie } = values;
  const target = { url, headers: cookie ? { cookie } : undefined };
  const base = baseline ? { url: baseline } : undefined;
  const browser = await launch();
  const load = await firstLoad(browser, url, cookie);
  await browser.close();
  return {
    rates: await compare([{ name: url, target, base }], rounds, seconds),
    loads: { [url]: load },
  };
}

async function measureOwn(): Promise<Report> {
  const { startOwn } = await import('./own');
  const { app, cookie, comparisons, signIns, stop } = await startOwn();
  const browser = await launch();
  const report: Report = {
    rates: await compare(comparisons, rounds, seconds),
    signIn: await signIns(rounds * seconds),
    loads: {
      '/': await firstLoad(browser, `${app.url}/`),
      '/dashboard': await firstLoad(browser, `${app.url}/dashboard`, cookie),
    },
    clickToContent: await clickToContent(browser, `${app.url}/dashboard`, cookie),
  };
  await Promise.all([browser.close(), stop()]);
  return report;
}
