import { isPort } from '../../lib/env/is-port';
import { exitWithUsage, readOptions } from './options';
import { readAppUrl } from './read-app-url';
import { readPort } from './read-port';

const usage =
  'Usage: npm run dev [-- --port <number> --hostname <name> --turbopack --experimental-https]';

/** Reads `APP_URL` and the options of `npm run dev`, which Next.js has too. */
export function readDevOptions() {
  const options = readOptions(usage, {
    port: { type: 'string', short: 'p' },
    hostname: { type: 'string', short: 'H' },
    turbopack: { type: 'boolean' },
    'experimental-https': { type: 'boolean' },
  });
  if (options.port !== undefined && !isPort(options.port)) {
    exitWithUsage(`--port is ${options.port}. It must be a number.`, usage);
  }
  const port = readPort(options.port);
  const isHttps = Boolean(options['experimental-https']);
  const { hostname } = options;
  const localUrl = new URL(`${isHttps ? 'https' : 'http'}://${nameHost(hostname)}:${port}`).origin;
  return {
    port,
    hostname,
    isHttps,
    /** Where this machine reaches the app. */
    localUrl,
    /** Where users open it. */
    appUrl: readAppUrl() ?? localUrl,
    nextArgs: [
      ...(options.turbopack ? ['--turbopack'] : []),
      ...(isHttps ? ['--experimental-https'] : []),
    ],
  };
}

/** Addresses that stand for every network interface aren’t for browsers. */
function nameHost(hostname = '0.0.0.0') {
  if (['0.0.0.0', '::'].includes(hostname)) return 'localhost';
  return hostname.includes(':') ? `[${hostname}]` : hostname;
}
