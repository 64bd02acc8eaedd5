import { z } from 'zod';

const text = z.string();
const url = z.url({ protocol: /^https?$/, error: 'must be a URL such as https://app.example.com' });
const host = text.regex(/^[a-z\d.-]+$/i, 'must be a host name, without https://');
const flag = z.literal('1', 'must be 1 or left out');

/**
 * Every variable that the app and AuthKit read: its rule, and what it is or where to find it. A
 * `title` begins a section. `npm run generate` writes `.env.example` from this.
 */
export const schema = z.object({
  WORKOS_CLIENT_ID: text.regex(/^client_\w+$/, 'must start with client_').meta({
    title: 'WorkOS',
    description: 'WorkOS dashboard → API keys → Client ID.',
  }),
  WORKOS_API_KEY: text
    .regex(/^sk_\w+$/, 'must start with sk_')
    .describe('WorkOS dashboard → API keys → Secret key. Keep it on the server.'),
  WORKOS_COOKIE_PASSWORD: text
    .min(32, 'must have at least 32 characters')
    .describe('Encrypts the session cookie. Make one with: openssl rand -base64 32'),

  WORKOS_WEBHOOK_SECRET: text.optional().meta({
    title: 'Webhooks (optional)',
    description: 'WorkOS dashboard → Webhooks → the endpoint at /api/webhooks/workos → Secret.',
  }),

  APP_URL: url.optional().meta({
    title: 'Address (optional)',
    description: 'The public address of the app. Set it in production and behind a proxy.',
  }),
  WORKOS_REDIRECT_URI: url
    .optional()
    .describe('The callback URL, when it is not /callback at the address of the app.'),
  NEXT_PUBLIC_WORKOS_REDIRECT_URI: url
    .optional()
    .describe("The same, under the name in AuthKit's guides."),

  WORKOS_COOKIE_NAME: text
    .regex(/^[\w-]+$/, 'must be letters, digits, - and _')
    .optional()
    .meta({ title: 'Session cookie (optional)', description: 'wos-session when left out.' }),
  WORKOS_COOKIE_MAX_AGE: text
    .regex(/^\d+$/, 'must be a number of seconds')
    .optional()
    .describe('In seconds; 400 days when left out.'),
  WORKOS_COOKIE_DOMAIN: host
    .optional()
    .describe('Shares the session with subdomains; the one host when left out.'),
  WORKOS_COOKIE_SAMESITE: z
    .enum(['lax', 'strict', 'none'], 'must be lax, strict or none')
    .optional()
    .describe('lax when left out. With strict, links from other sites arrive signed out.'),

  WORKOS_API_HOSTNAME: host.optional().meta({
    title: 'WorkOS API (optional)',
    description: 'api.workos.com when left out.',
  }),
  WORKOS_API_PORT: text
    .regex(/^\d{1,5}$/, 'must be a port number')
    .optional()
    .describe('443 when left out.'),
  WORKOS_API_HTTPS: z
    .enum(['true', 'false'], 'must be true or false')
    .optional()
    .describe('true when left out.'),
  WORKOS_CUSTOM_DOMAIN: host
    .optional()
    .describe('The custom API domain of your environment, when WORKOS_API_HOSTNAME is that.'),
  WORKOS_CLAIM_TOKEN: text
    .optional()
    .describe('Of an environment that nobody has claimed yet. Costs a request per sign-in.'),
  ALLOW_MOCK_WORKOS: flag
    .optional()
    .describe('Lets a production build use a mock WorkOS, where everybody can be anybody.'),

  NEXT_DEPLOYMENT_ID: text
    .regex(/^[\w-]{1,64}$/, 'must be at most 64 letters, digits, - and _')
    .optional()
    .meta({
      title: 'Several instances (optional, read by the build)',
      description: 'Names the deployment: tabs of an older one reload when they meet it.',
    }),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .base64('must be base64 of 16, 24 or 32 bytes')
    .optional()
    .describe('Keeps forms working from build to build. Make one with: openssl rand -base64 32'),

  AUTHKIT_DEBUG: flag.optional().meta({
    title: 'Development (optional)',
    description: 'Prints what the AuthKit middleware decides for each request.',
  }),

  NODE_ENV: text.optional().meta({
    title: 'Set by the platform (leave these out)',
    description: 'Next.js: production for a build.',
  }),
  PORT: text.optional().describe('Next.js: where the server listens.'),
  VERCEL_ENV: text.optional().describe('Vercel: production, preview or development.'),
  VERCEL_PROJECT_PRODUCTION_URL: host.optional().describe('Vercel: the production domain.'),
  VERCEL_BRANCH_URL: host.optional().describe('Vercel: the domain of the branch.'),
  VERCEL_URL: host.optional().describe('Vercel: the domain of the deployment.'),
});

export type Env = z.infer<typeof schema>;
export type VariableName = keyof Env;
export const variableNames = schema.keyof().options;

/** What is wrong with a variable. The message follows its name: `must start with client_`. */
export type EnvProblem = {
  name: VariableName;
  state: 'missing' | 'malformed' | 'refused';
  message: string;
};
