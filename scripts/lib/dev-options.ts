import { exitWithUsage, readOptions } from './options';

const usage =
  'Usage: npm run dev [-- --port <number> --hostname <name> --turbopack --experimental-https]';

/** Reads the options of `npm run dev`, all of which are Next.js’s too. */
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
  const value = options.port ?? (process.env.PORT || '3000');
  if (!isPort(value)) {
    console.error(`PORT is ${value}. It must be a number, such as PORT=3001 npm run dev`);
    process.exit(1);
  }
  const port = Number(value);
  const isHttps = Boolean(options['experimental-https']);
  return {
    port,
    isHttps,
    appUrl: new URL(`${isHttps ? 'https' : 'http'}://${nameHost(options.hostname)}:${port}`).origin,
    nextArgs: [
      ...['--port', value],
      ...(options.hostname ? ['--hostname', options.hostname] : []),
      ...(options.turbopack ? ['--turbopack'] : []),
      ...(isHttps ? ['--experimental-https'] : []),
    ],
  };
}

function isPort(value: string) {
  return /^\d+$/.test(value) && Number(value) > 0 && Number(value) < 65_536;
}

/** Nobody opens the addresses that mean “every network”. */
function nameHost(hostname = '0.0.0.0') {
  if (['0.0.0.0', '::'].includes(hostname)) return 'localhost';
  return hostname.includes(':') ? `[${hostname}]` : hostname;
}
