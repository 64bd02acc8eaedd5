import { z } from 'zod';
import { isPort } from './is-port';

const text = z.string();
const url = z.url({ protocol: /^https?$/, error: 'must be a URL such as https://app.example.com' });
const address = url.regex(
  // `new URL` accepts a comma-separated list as one hostname.
  /^https?:\/\/[^/?#@,]+\/?$/i,
  'must be a single URL without a path, such as https://app.example.com',
);
const authkitDomains = text.regex(
  /^https?:\/\/[^/?#@,\s]+\/?(\s*,\s*https?:\/\/[^/?#@,\s]+\/?)*$/i,
  'must be an address such as https://your-app.authkit.app, or several, separated by commas',
);
const host = text.regex(/^[a-z\d.-]+$/i, 'must be a hostname without https://');
const redisExample = 'must be a URL such as redis://localhost:6379, or with rediss:// for TLS';
const redisUrl = z
  .url(redisExample)
  // The client throws if the path isn't the number of a database, or if it can't decode the password.
  .regex(/^rediss?:\/\/([^/?#%]|%[\da-f]{2})+(\/\d*)?$/i, redisExample);
const flag = z.literal('1', 'must be 1 or unset');
/** No quotes, spaces, or typographic characters, which neither a header nor an `.env` file would keep. */
const credential = [
  /^[\w.~+/=:-]*$/,
  'contains characters that aren’t allowed in an ID or key',
] as const;

/** A `title` starts a section. `npm run generate` writes `.env.example` from this. */
export const schema = z.object({
  WORKOS_CLIENT_ID: text
    .startsWith('client_', 'must start with client_')
    .regex(...credential)
    .meta({
      title: 'WorkOS',
      description: 'WorkOS dashboard → API keys → Client ID.',
    }),
  WORKOS_API_KEY: text
    .startsWith('sk_', 'must start with sk_')
    .regex(...credential)
    .describe('WorkOS dashboard → API keys → Secret key. Keep it on the server.'),
  WORKOS_COOKIE_PASSWORD: text
    .min(32, 'must have at least 32 characters')
    .describe('Encrypts the session cookie. Generate one with: openssl rand -base64 32'),

  WORKOS_WEBHOOK_SECRET: text.optional().meta({
    title: 'Webhooks and events (optional)',
    description: 'WorkOS dashboard → Webhooks → the endpoint at /api/webhooks/workos → Secret.',
  }),
  CRON_SECRET: text
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe(
      'The bearer token your scheduler sends to /api/cron/events. Generate one with: openssl rand -base64 32',
    ),

  REDIS_URL: redisUrl.optional().meta({
    title: 'Redis or Valkey (optional)',
    description: 'Lets instances share what they cache and which events they’ve handled.',
  }),

  APP_URL: address.optional().meta({
    title: 'URL (optional)',
    description:
      'The URL that users open. Set it in production, behind a proxy, and in development for phones and tunnels.',
  }),
  WORKOS_REDIRECT_URI: url
    .optional()
    .describe('Overrides the callback URL. Defaults to /callback at APP_URL.'),
  NEXT_PUBLIC_WORKOS_REDIRECT_URI: url.optional().describe('Alias used in AuthKit’s guides.'),

  WORKOS_COOKIE_NAME: text
    .regex(/^[\w-]+$/, 'must contain only letters, digits, -, and _')
    .optional()
    .meta({ title: 'Session cookie (optional)', description: 'Defaults to wos-session.' }),
  WORKOS_COOKIE_MAX_AGE: text
    .regex(/^\d+$/, 'must be a number of seconds')
    .optional()
    .describe('In seconds. Defaults to 400 days.'),
  WORKOS_COOKIE_DOMAIN: host
    .optional()
    .describe('Shares the session with subdomains. Defaults to a single host.'),
  WORKOS_COOKIE_SAMESITE: z
    .enum(
      ['lax', 'none'],
      'must be lax or none: with strict, the browser doesn’t send the session when WorkOS redirects back, so sign-in never finishes',
    )
    .optional()
    .describe('lax or none. Defaults to lax.'),

  WORKOS_API_HOSTNAME: host.optional().meta({
    title: 'WorkOS API (optional)',
    description: 'Defaults to api.workos.com.',
  }),
  WORKOS_API_PORT: text
    .refine(isPort, 'must be a port number')
    .optional()
    .describe('Defaults to 443.'),
  WORKOS_API_HTTPS: z
    .enum(['true', 'false'], 'must be true or false')
    .optional()
    .describe('Defaults to true.'),
  WORKOS_CUSTOM_DOMAIN: host
    .optional()
    .describe('Set this too if WORKOS_API_HOSTNAME is your custom API domain.'),
  WORKOS_AUTHKIT_DOMAIN: authkitDomains
    .optional()
    .describe(
      'For agents and machines: WorkOS dashboard → Domains → AuthKit, such as https://your-app.authkit.app. With a custom domain, list that first, separated by a comma.',
    ),
  WORKOS_CLAIM_TOKEN: text
    .regex(...credential)
    .optional()
    .describe(
      'Claims a temporary environment. Unset it once that’s done: it adds one request per sign-in.',
    ),
  ALLOW_MOCK_WORKOS: flag
    .optional()
    .describe('Allows a mock WorkOS in production builds, where anyone can sign in as anyone.'),
  DEMO_MODE: flag.optional().describe('Set by the live demo, which gives each visitor a mock.'),

  NEXT_DEPLOYMENT_ID: text
    .regex(/^[\w-]{1,64}$/, 'must be at most 64 letters, digits, -, and _')
    .optional()
    .meta({
      title: 'Multiple instances (optional, read by the build)',
      description: 'Deployment ID. Tabs on an older deployment reload when they reach a newer one.',
    }),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .base64('must be 16, 24, or 32 bytes in base64')
    .optional()
    .describe(
      'Keeps server actions working across builds. Generate one with: openssl rand -base64 32',
    ),

  AUTHKIT_DEBUG: flag.optional().meta({
    title: 'Development (optional)',
    description: 'Logs the AuthKit middleware’s decision for each request.',
  }),

  NODE_ENV: text.optional().meta({
    title: 'Set by the platform (leave these unset)',
    description: 'Next.js: production in a build.',
  }),
  PORT: text.optional().describe('Next.js: the port to listen on.'),
  VERCEL: text.optional().describe('Vercel: 1 in its builds and deployments.'),
  VERCEL_ENV: text.optional().describe('Vercel: production, preview, or development.'),
  VERCEL_PROJECT_PRODUCTION_URL: host.optional().describe('Vercel: the production domain.'),
  VERCEL_BRANCH_URL: host.optional().describe('Vercel: the branch’s domain.'),
  VERCEL_URL: host.optional().describe('Vercel: the deployment’s domain.'),
});

export type Env = z.infer<typeof schema>;
export type VariableName = keyof Env;
export const variableNames = schema.keyof().options;

/** The message follows the variable's name: `must start with client_`. */
export type EnvProblem = {
  name: VariableName;
  state: 'missing' | 'malformed' | 'refused';
  message: string;
};
