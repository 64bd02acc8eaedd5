import { parseArgs } from 'node:util';

/** Import this before `env.ts`: it sets a variable for each option of `npm run mock`. */
const usage = `Usage: npm run mock [-- <options>]

  --app <url>           your app's URL (MOCK_APP_URL; default: http://localhost:3000)
  --name <name>         its name on the hosted pages (MOCK_APP_NAME; default: its host)
  --redirect-uri <url>  a redirect URI; repeat it for more than one (MOCK_REDIRECT_URIS; default: /callback of the
                        app, and of any port on this machine)
  --sign-in-url <url>   where your app starts a sign-in (MOCK_SIGN_IN_URL; default: /sign-in of the app)
  --people <file>       a YAML or JSON file with your users, organizations, and roles (MOCK_PEOPLE)
  --port <number>       the mock's port (MOCK_WORKOS_PORT; default: 4100)`;

const variables = {
  app: 'MOCK_APP_URL',
  name: 'MOCK_APP_NAME',
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
        ...{ app: text, name: text, 'sign-in-url': text, people: text, port: text },
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
