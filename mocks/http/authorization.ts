import { z } from 'zod';
import { clientId, publicOrigin } from '../env';
import { timeFor } from '../state/clock';
import { findRequest } from '../state/connect/requests';
import { isClient } from '../state/environments';
import { ulid } from '../state/ids';
import type { Grant } from '../state/records';
import { activeMembershipsOf, store } from '../state/store';
import { isRegistered } from './registered-url';

export const codeSeconds = 600;

const parameters = z.object({
  state: z.string().optional(),
  organization_id: z.string().optional(),
  code_challenge: z.string().optional(),
  login_hint: z.string().optional(),
  screen_hint: z.enum(['sign-in', 'sign-up']).catch('sign-in'),
  max_age: z.coerce.number().int().min(0).optional().catch(undefined),
  prompt: z.string().optional(),
});

export type AuthorizationRequest = z.infer<typeof parameters> & {
  redirectUri: string;
  /** The original query, for forms and links that continue the same request. */
  query: string;
  /** Whether it ends at another application than the environment’s own. */
  isConnect?: boolean;
};

/** Shown on WorkOS's error page, when redirecting back would be unsafe or impossible. */
export type PageError = { title: string; text: string };

/** Parses an authorize request, or explains why it can't end in a redirect. */
export function readRequest(
  query: string,
  selectors: readonly string[] = ['provider', 'connection_id', 'organization_id'],
): AuthorizationRequest | PageError {
  const search = new URLSearchParams(query);
  if (search.has('connect_request')) return readConnectRequest(search, query);
  const redirectUri = search.get('redirect_uri');
  const redirectUris = [...store.redirectUris.values()].map(({ uri }) => uri);
  if (!isClient(search.get('client_id') ?? '')) {
    return {
      title: 'Unknown client ID',
      text: `The mock has one client. Set WORKOS_CLIENT_ID to ${clientId}.`,
    };
  }
  if (!isRegistered(redirectUri, redirectUris)) {
    const problem = redirectUri
      ? `${redirectUri} isn’t one of ${redirectUris.join(', ')}.`
      : 'The request has no redirect_uri.';
    return {
      title: 'This redirect URI isn’t registered',
      text: `${problem} ${howToRegister(redirectUri)} A real environment lists its redirect URIs in the WorkOS dashboard.`,
    };
  }
  if (search.get('response_type') !== 'code') {
    return { title: 'Unsupported response type', text: 'response_type must be code.' };
  }
  if (!selectors.some((name) => search.has(name))) {
    return {
      title: 'Nothing to sign in with',
      text: 'The request doesn’t name a provider, connection, or organization.',
    };
  }
  return { ...parameters.parse(Object.fromEntries(search)), redirectUri, query };
}

/** The sign-in of a request that a Connect application made at `/oauth2/authorize`. */
function readConnectRequest(search: URLSearchParams, query: string) {
  const pending = findRequest(search.get('connect_request'));
  if (!pending) {
    const text = 'Start again in the application that sent you here.';
    return { title: 'This request has expired', text };
  }
  const { screen_hint } = parameters.parse(Object.fromEntries(search));
  const redirectUri = `${publicOrigin}/hosted/continue?connect_request=${pending.id}`;
  return { redirectUri, query, screen_hint, isConnect: true };
}

function howToRegister(redirectUri: string | null) {
  const url = redirectUri && URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  return url?.pathname === '/callback'
    ? `To register it here, run APP_URL=${url.origin} npm run dev, or MOCK_APP_URL=${url.origin} npm run mock.`
    : 'The mock’s redirect URIs are in mocks/env.ts.';
}

/** Issues a code and returns the URL that passes it to the app, with `state` unchanged. */
export function grantCode(request: AuthorizationRequest, grant: Grant): string {
  const code = ulid();
  store.codes.set(code, {
    code,
    grant,
    codeChallenge: request.code_challenge,
    expiresAt: timeFor(grant.userId) + codeSeconds * 1000,
    used: false,
  });
  return backToApp(request, { code });
}

export function errorUrl(
  request: AuthorizationRequest,
  error: string,
  description: string,
): string {
  return backToApp(request, { error, error_description: description });
}

export function backToApp(
  { redirectUri, state }: AuthorizationRequest,
  parameters: Record<string, string>,
) {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  if (state !== undefined) url.searchParams.set('state', state);
  return url.href;
}

/** The organizations the user can sign in to: the requested one, or all of theirs. */
export function choicesFor(userId: string, request: AuthorizationRequest): string[] {
  const ids = activeMembershipsOf(userId).map(({ organization_id }) => organization_id);
  const requested = request.organization_id;
  return requested ? ids.filter((id) => id === requested) : ids;
}
