import { z } from 'zod';
import { apiKey, clientId } from './credentials';

export { apiKey, clientId };

const settings = z.object({
  MOCK_WORKOS_PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(65535, 'must be at most 65535')
    .default(4100),
  MOCK_WORKOS_HOST: z
    .string()
    .regex(/^[a-z\d.-]+$/i, 'must be a host name')
    .default('localhost'),
  MOCK_WEBHOOK_URL: z.url('must be a URL').optional(),
  MOCK_WEBHOOK_SECRET: z.string().min(1).default('whsec_mock'),
  /** Seals the session of the app. The default is public: production builds refuse it. */
  MOCK_COOKIE_PASSWORD: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default('only-for-the-mock-workos-never-for-production'),
  MOCK_APP_URL: z
    .url('must be a URL such as http://localhost:3000')
    .default('http://localhost:3000'),
});

const parsed = settings.safeParse(process.env);
if (!parsed.success) {
  const problems = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.')}: ${message}`,
  );
  console.error(`The mock WorkOS cannot start:\n${problems.join('\n')}`);
  process.exit(1);
}

export const port = parsed.data.MOCK_WORKOS_PORT;

const host = parsed.data.MOCK_WORKOS_HOST;

/** Where the mock answers. Server and browser must reach it under the same name. */
export const origin = `http://${host}:${port}`;

/** What it listens on: this machine alone, unless it has a name in a network. */
export const listenHost = host === 'localhost' ? host : undefined;

/** Where the app runs: its Sign-in URL is `/sign-in` there, its homepage the root. */
export const appUrl = parsed.data.MOCK_APP_URL;

/** Where events are delivered from the start; `/_mock/webhooks` adds endpoints later. */
export const webhook = parsed.data.MOCK_WEBHOOK_URL && {
  url: parsed.data.MOCK_WEBHOOK_URL,
  secret: parsed.data.MOCK_WEBHOOK_SECRET,
};

/** As registered in the WorkOS dashboard. `*` stands for any port. */
export const redirectUris = ['http://localhost:*/callback'];
export const signOutRedirects = ['http://localhost:*'];

/** The variables that point the app at this mock, and nothing else does. */
export const appVariables = {
  WORKOS_CLIENT_ID: clientId,
  WORKOS_API_KEY: apiKey,
  WORKOS_COOKIE_PASSWORD: parsed.data.MOCK_COOKIE_PASSWORD,
  WORKOS_API_HOSTNAME: host,
  WORKOS_API_PORT: String(port),
  WORKOS_API_HTTPS: 'false',
  WORKOS_WEBHOOK_SECRET: parsed.data.MOCK_WEBHOOK_SECRET,
};

/** The same for a production build. It refuses the password that is the default here. */
export const productionVariables = { ...appVariables, ALLOW_MOCK_WORKOS: '1' };
