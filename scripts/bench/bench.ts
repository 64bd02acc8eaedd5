/**
 * `npm run bench`: benchmarks the app against the same pages without auth. `-- --json` prints JSON. `--url`
 * (with `--cookie` and `--baseline`) benchmarks any running app.
 */
import '../lib/mock-port';
import { readOptions } from '../lib/options';
import { clickToContent, firstLoad, launch } from './browser';
import { compare } from './compare';
import { readPositiveNumber } from './read-positive-number';
import { printTables, type Report } from './report';

const usage = `Usage: npm run bench [-- options]
  --json              print JSON
  --rounds <number>   rounds per comparison (default: 5)
  --seconds <number>  how long to load each page per round (default: 3)
  --url <url>         benchmark a page of a running app instead of this one
  --cookie <cookie>   a cookie to send to that page
  --baseline <url>    a page to compare it with`;

const values = readOptions(usage, {
  json: { type: 'boolean' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '3' },
  url: { type: 'string' },
  baseline: { type: 'string' },
  cookie: { type: 'string' },
});
const rounds = readPositiveNumber(values.rounds, usage);
const seconds = readPositiveNumber(values.seconds, usage);

const report = values.url ? await measureUrl(values.url) : await measureApp();
if (values.json) console.log(JSON.stringify(report, null, 2));
else printTables(report);
process.exit();

async function measureUrl(url: string): Promise<Report> {
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

async function measureApp(): Promise<Report> {
  const { startServers } = await import('./start-servers');
  const { app, cookie, comparisons, measureSignIns, stop } = await startServers();
  const browser = await launch();
  const report: Report = {
    rates: await compare(comparisons, rounds, seconds),
    signIn: await measureSignIns(rounds * seconds),
    loads: {
      '/': await firstLoad(browser, `${app.url}/`),
      '/dashboard': await firstLoad(browser, `${app.url}/dashboard`, cookie),
    },
    clickToContent: await clickToContent(browser, `${app.url}/dashboard`, cookie),
  };
  await Promise.all([browser.close(), stop()]);
  return report;
}
