import { createRemoteJWKSet } from 'jose';
import { appUrl, origin } from '@/mocks/env';
import type { TestUser } from '@/scripts/lib/mock';
import { newPkce } from '@/scripts/lib/workos';

/** Verifies what the mock signs. */
export const jwks = createRemoteJWKSet(new URL(`${origin}/oauth2/jwks`));

export const resource = new URL('/mcp', appUrl).href;

export const redirectUri = 'http://localhost:33418/callback';

/** What most MCP clients register. */
export const metadata = {
  client_name: 'Test client',
  redirect_uris: [redirectUri],
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
};

export function register(body: object | string = metadata) {
  return fetch(`${origin}/oauth2/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export async function registerClient(changes: object = {}) {
  const client: { client_id: string; client_secret?: string } = await (
    await register({ ...metadata, ...changes })
  ).json();
  return client;
}

export function openAuthorize(parameters: Record<string, string> | string) {
  return fetch(`${origin}/oauth2/authorize?${new URLSearchParams(parameters)}`, {
    redirect: 'manual',
  });
}

export function requestOf(client_id: string, changes: Record<string, string> = {}) {
  return { client_id, redirect_uri: redirectUri, response_type: 'code', ...changes };
}

type Answers = { organization?: string; decision?: 'allow' | 'deny' };

/** A browser that opens the client's URL, signs in, and answers the consent page. Returns where it ends. */
export async function visit(
  user: TestUser,
  parameters: Record<string, string>,
  { decision = 'allow', ...answers }: Answers = {},
) {
  const start = locationOf(await openAuthorize(parameters));
  const signedIn = await post('/hosted/sign-in', {
    request: start.search.slice(1),
    email: user.email,
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const next = await fetch(locationOf(signedIn), { redirect: 'manual', headers: { cookie } });
  if (next.status === 302) return { url: locationOf(next), html: '', status: next.status };
  const html = await next.text();
  const connect_request = start.searchParams.get('connect_request') ?? '';
  const form = { connect_request, decision, ...answers };
  const response = await post('/hosted/consent', form, cookie);
  return { url: locationOf(response), html, status: response.status };
}

export function post(path: string, form: Record<string, string> | string, cookie = '') {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams(form),
  });
}

export async function postToken(form: Record<string, string> | string) {
  const response = await post('/oauth2/token', form);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** A client that someone has let in, with everything it needs to exchange its code. */
export async function letIn(user: TestUser, changes: Record<string, string> = {}) {
  const { client_id } = await registerClient();
  const { codeVerifier, codeChallenge } = newPkce();
  const { url, html } = await visit(user, {
    ...requestOf(client_id, { scope: 'openid offline_access', resource, ...changes }),
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  });
  const grant = {
    grant_type: 'authorization_code',
    client_id,
    code: url.searchParams.get('code') ?? '',
    code_verifier: codeVerifier,
    redirect_uri: redirectUri,
  };
  return { client_id, grant, url, html };
}

export async function tokensFor(user: TestUser, changes: Record<string, string> = {}) {
  const { client_id, grant } = await letIn(user, changes);
  return { client_id, grant, ...(await postToken(grant)).body };
}

function locationOf(response: Response) {
  return new URL(response.headers.get('location') ?? '', origin);
}
