import { parseArgs } from 'node:util';

/** Import this before `env.ts`: each option of `npm run mock` is a variable too. */
const usage = `Usage: npm run mock [-- <options>]

  --app <url>           Where your app runs (MOCK_APP_URL). http://localhost:3000 by default.
  --redirect-uri <url>  Where a sign-in ends (MOCK_REDIRECT_URIS). Repeat it for several. By default /callback of
                        the app, and of any port on this machine.
  --sign-in-url <url>   Where your app starts a sign-in (MOCK_SIGN_IN_URL). /sign-in of the app by default.
  --people <file>       A YAML or JSON file with your users, organizations, and roles (MOCK_PEOPLE).
  --port <number>       Where the mock runs (MOCK_WORKOS_PORT). 4100 by default.`;

const variables = {
  app: 'MOCK_APP_URL',
  'redirect-uri': 'MOCK_REDIRECT_URIS',
  'sign-in-url': 'MOCK_SIGN_IN_URL',
  people: 'MOCK_PEOPLE',
  port: 'MOCK_WORKOS_PORT',
} as const;

if (process.argv.includes('--help')) {
  console.log(usage);
  process.exit(0);
}

for (const [name, value] of Object.entries(readOptions())) {
  const variable = Reflect.get(variables, name);
  if (variable) process.env[variable] = [value].flat().join(' ');
}

function readOptions() {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: {
        ...{ app: text, 'sign-in-url': text, people: text, port: text },
        'redirect-uri': { type: 'string', multiple: true },
        quiet: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return process.exit(2);
  }
}
