import { HttpResponse } from 'msw';
import type { Grant, Session, TokenPair } from '../state/records';
import { issueTokens, startSession } from '../state/sessions';
import { missingConnection } from '../state/sso';
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

/** Returns an error if the organization requires SSO, and the user didn't sign in through its connection. */
export function requireSso(userId: string, organizationId: string, connectionId?: string) {
  const connection = missingConnection(organizationId, connectionId);
  if (!connection) return undefined;
  return oauthError('sso_required', undefined, {
    email: store.users.get(userId)?.email,
    connection_ids: [connection.id],
  });
}
