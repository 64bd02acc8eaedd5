import { http } from 'msw';
import { z } from 'zod';
import { requireSso, signIn, toResponse } from '../http/authentication';
import { toChallenge } from '../http/pkce';
import { readBody } from '../http/read-body';
import { at, oauthError, unauthorized } from '../http/respond';
import { timeFor } from '../state/clock';
import { isApiKey, isClient } from '../state/environments';
import type { Session } from '../state/records';
import { rotate } from '../state/sessions';
import { activeMembership, store } from '../state/store';
import { directGrants, exchangeDirectly } from './direct-grants';

const client = { client_id: z.string(), client_secret: z.string().optional() };

const grants = z.discriminatedUnion('grant_type', [
  z.object({
    ...client,
    grant_type: z.literal('authorization_code'),
    code: z.string(),
    code_verifier: z.string().optional(),
  }),
  z.object({
    ...client,
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string().default(''),
    organization_id: z.string().optional(),
  }),
  ...directGrants,
]);

type Grant = z.infer<typeof grants>;
type CodeGrant = Extract<Grant, { grant_type: 'authorization_code' }>;
type RefreshGrant = Extract<Grant, { grant_type: 'refresh_token' }>;

export const authenticate = [
  http.post(at('/user_management/authenticate'), async ({ request }) => {
    const bearer = request.headers.get('authorization');
    if (bearer && !isApiKey(bearer.replace('Bearer ', ''))) return unauthorized();
    const grant = grants.safeParse(await readBody(request));
    if (!grant.success) return oauthError('invalid_request');
    const { client_id, client_secret } = grant.data;
    if (!isClient(client_id, client_secret)) return oauthError('invalid_client');
    if (grant.data.grant_type === 'authorization_code') return exchangeCode(grant.data);
    if (grant.data.grant_type === 'refresh_token') return exchangeRefreshToken(grant.data);
    return exchangeDirectly(grant.data);
  }),
];

async function exchangeCode({ code, code_verifier, client_secret }: CodeGrant) {
  const record = store.codes.get(code);
  const userId = record?.grant.userId ?? '';
  if (!record || record.used || record.expiresAt < timeFor(userId) || !store.users.has(userId)) {
    return oauthError('invalid_grant', `The code '${code}' has expired or is invalid.`);
  }
  if (record.codeChallenge && toChallenge(code_verifier) !== record.codeChallenge) {
    return oauthError('invalid_grant', 'Invalid code verifier.');
  }
  if (!record.codeChallenge && !client_secret) return oauthError('invalid_client');
  record.used = true;
  return signIn(record.grant);
}

async function exchangeRefreshToken({ refresh_token, organization_id }: RefreshGrant) {
  if (!refresh_token) return oauthError('invalid_request', 'Missing refresh token.');
  const session = store.sessions.get(store.refreshTokens.get(refresh_token)?.sessionId ?? '');
  if (!session) return oauthError('invalid_grant', 'Invalid refresh token.');
  if (session.status !== 'active') {
    return oauthError('invalid_grant', 'Session has already ended.');
  }
  if (organization_id && organization_id !== session.organizationId) {
    const rejection = rejectSwitch(session, organization_id);
    if (rejection) return rejection;
  }
  const pair = await rotate(refresh_token, session, organization_id);
  return pair
    ? toResponse(session, pair)
    : oauthError('invalid_grant', 'Refresh token already exchanged.');
}

function rejectSwitch({ userId, connectionId }: Session, organizationId: string) {
  if (!store.organizations.has(organizationId)) return oauthError('organization_not_found');
  if (!activeMembership(userId, organizationId)) {
    return oauthError('organization_membership_not_found');
  }
  return requireSso(userId, organizationId, connectionId);
}
