import { z } from 'zod';
import { authMethods, deviceGrant, standardScopes } from '../../state/connect/records';

/** Where browsers would run code, or read a file, instead of opening a page or an app. */
const dangerous = /^(javascript|data|blob|file|vbscript|about|filesystem):$/;

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

export function isLoopback({ hostname }: URL) {
  return loopback.test(hostname);
}

/** HTTPS, HTTP on this machine, or an app's own scheme. */
function isRedirectUri(uri: string) {
  if (!URL.canParse(uri) || uri.includes('#')) return false;
  const url = new URL(uri);
  if (url.username || url.password || dangerous.test(url.protocol)) return false;
  return url.protocol !== 'http:' || isLoopback(url);
}

const website = z.url({ protocol: /^https?$/, message: 'must be a URL of a website' }).max(2_000);

/** https://www.rfc-editor.org/rfc/rfc7591#section-2 */
export const clientMetadata = z.object({
  redirect_uris: z
    .array(z.string().max(2_000).refine(isRedirectUri, 'must be a safe, absolute URI'))
    .min(1)
    .max(20),
  client_name: z.string().trim().min(1).max(200).optional(),
  client_uri: website.optional(),
  logo_uri: website.optional(),
  policy_uri: website.optional(),
  tos_uri: website.optional(),
  token_endpoint_auth_method: z.enum(authMethods).default('client_secret_basic'),
  grant_types: z
    .array(z.enum(['authorization_code', 'refresh_token', deviceGrant]))
    .refine((types) => types.includes('authorization_code'), 'must include authorization_code')
    .default(['authorization_code']),
  response_types: z.array(z.literal('code')).min(1).default(['code']),
  scope: z
    .string()
    .transform((scope) => scope.split(' ').filter(Boolean))
    .pipe(z.array(z.enum(standardScopes)))
    .optional(),
});

/** The error that a registration with these problems gets. */
export function explainMetadata({ issues }: z.ZodError) {
  const [issue] = issues;
  const field = issue?.path[0];
  const isRedirect = field === 'redirect_uris';
  return {
    error: isRedirect ? 'invalid_redirect_uri' : 'invalid_client_metadata',
    description: `${issue?.path.join('.') || 'The body'}: ${issue?.message}`,
  };
}
