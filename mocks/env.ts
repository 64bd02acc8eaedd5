import { z } from 'zod';
import { apiKey, claimToken, clientId } from './credentials';

export { apiKey, claimToken, clientId };

const settings = z.object({
  MOCK_WORKOS_PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(65535, 'must be at most 65535')
    .default(4100),
  MOCK_WORKOS_HOST: z
    .string()
    .regex(/^[a-z\d.-]+$/i, 'must be a hostname')
    .default('localhost'),
  MOCK_PUBLIC_URL: z.url('must be a URL').optional(),
  MOCK_WEBHOOK_URL: z.url('must be a URL').optional(),
  MOCK_WEBHOOK_SECRET: z.string().min(1).default('whsec_mock'),
  /** Seals the app's session. The default is public, so production builds reject it. */
  MOCK_COOKIE_PASSWORD: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default('only-for-the-mock-workos-never-for-production'),
  /** The app's session cookie. The mock can read it, because browsers send cookies to every port of a host. */
  WORKOS_COOKIE_NAME: z.string().optional(),
  MOCK_APP_URL: z
    .url('must be a URL such as http://localhost:3000')
    .default('http://localhost:3000'),
  /** Set by `npm run dev` and `npm run demo`. The default is the host of the app's URL. */
  MOCK_APP_NAME: z.string().min(1).optional(),
  /** Separated by spaces. `:*` matches any port. */
  MOCK_REDIRECT_URIS: z
    .string()
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .pipe(
      z.array(z.string().refine(isRegistrable, 'must be URLs such as http://localhost:*/callback')),
    )
    .optional(),
  MOCK_SIGN_IN_URL: z.url('must be a URL such as http://localhost:3000/sign-in').optional(),
  /** Set by `npm run demo`. */
  DEMO_MODE: z.string().optional(),
  /** The path of a file in the format of `people/schema.ts`. */
  MOCK_PEOPLE: z.string().optional(),
});

function isRegistrable(uri: string) {
  return URL.canParse(uri.replace(':*', ''));
}

const parsed = settings.safeParse(process.env);
if (!parsed.success) {
  const problems = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.')}: ${message}`,
  );
  console.error(`The mock WorkOS can’t start:\n${problems.join('\n')}`);
  process.exit(1);
}

export const port = parsed.data.MOCK_WORKOS_PORT;

const host = parsed.data.MOCK_WORKOS_HOST;

/** The mock's origin, where the app calls it. */
export const origin = `http://${host}:${port}`;

/** The origin of the hosted pages in the browser. `npm run dev` may serve them somewhere else. */
export const publicOrigin = new URL(parsed.data.MOCK_PUBLIC_URL ?? origin).origin;

/** Accepts connections from other machines only if it has another hostname. */
export const listenHost = host === 'localhost' ? host : undefined;

/** The app's URL, which is also its homepage. */
export const appUrl = parsed.data.MOCK_APP_URL;

/** The app's name on the hosted pages. */
export const appName = parsed.data.MOCK_APP_NAME ?? new URL(appUrl).host;

/** The app’s MCP server, which is a resource indicator from the start. */
export const mcpUrl = new URL('/mcp', appUrl).href;

/** The initial webhook endpoint. `/_mock/webhooks` adds more. */
export const webhook = parsed.data.MOCK_WEBHOOK_URL && {
  url: parsed.data.MOCK_WEBHOOK_URL,
  secret: parsed.data.MOCK_WEBHOOK_SECRET,
};

/** As registered in the WorkOS dashboard. `*` matches any port. */
export const redirectUris = parsed.data.MOCK_REDIRECT_URIS ?? [
  'http://localhost:*/callback',
  'http://127.0.0.1:*/callback',
  new URL('/callback', appUrl).href,
];

/** The app's Sign-in URL, which invitations and impersonations open. */
export const signInUrl = new URL(parsed.data.MOCK_SIGN_IN_URL ?? '/sign-in', appUrl).href;

/** Whether strangers use it, each with a mock of their own. */
export const isDemo = parsed.data.DEMO_MODE === '1';

export const peopleFile = parsed.data.MOCK_PEOPLE;

const localRedirects = ['http://localhost:*', 'http://127.0.0.1:*'];

/** Strangers aren't sent to addresses of their own machine. */
export const signOutRedirects = [...(isDemo ? [] : localRedirects), new URL(appUrl).origin];

/** An empty value counts as unset, as in the app. */
export const appCookie = parsed.data.WORKOS_COOKIE_NAME || 'wos-session';

/** The variables that point the app at this mock. */
export const appVariables = {
  WORKOS_CLIENT_ID: clientId,
  WORKOS_API_KEY: apiKey,
  WORKOS_COOKIE_PASSWORD: parsed.data.MOCK_COOKIE_PASSWORD,
  WORKOS_API_HOSTNAME: host,
  WORKOS_API_PORT: String(port),
  WORKOS_API_HTTPS: 'false' as const,
  WORKOS_AUTHKIT_DOMAIN: origin,
  WORKOS_WEBHOOK_SECRET: parsed.data.MOCK_WEBHOOK_SECRET,
};
