import { HttpResponse } from 'msw';
import { connectionOf } from '../state/connections';
import type { Grant, Session, TokenPair } from '../state/records';
import { issueTokens, startSession } from '../state/sessions';
import { store } from '../state/store';
import { oauthError } from './respond';

export async function signIn(grant: Grant) {
  const session = startSession(grant);
  return toResponse(session, await issueTokens(session));
}

export function toResponse(session: Session, { accessToken, refreshToken }: TokenPair) {
  return HttpResponse.json({
    user: store.users.get(session.userId),
    organization_id: session.organizationId,
    access_token: accessToken,
    refresh_token: refreshToken,
    authentication_method: session.impersonator ? 'Impersonation' : (session.method ?? 'Password'),
    impersonator: session.impersonator,
  });
}

/** Returns an error if the organization requires SSO. */
export function requireSso(userId: string, organizationId: string) {
  const connection = connectionOf(organizationId);
  const isRequired = store.organizationSettings.get(organizationId)?.ssoRequired;
  if (!connection || !isRequired) return undefined;
  return oauthError('sso_required', undefined, {
    email: store.users.get(userId)?.email,
    connection_ids: [connection.id],
  });
}
