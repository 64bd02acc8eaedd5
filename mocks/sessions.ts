import { randomBytes } from 'node:crypto';
import { newId } from './ids';
import { type AuthorizationCode, now, type Session, store, type TokenPair } from './store';
import { signAccessToken } from './tokens';

const graceSeconds = 30;

/** Starts the session that a code stands for. */
export function startSession(code: AuthorizationCode): Session {
  const { code: _, codeChallenge: __, expiresAt: ___, used: ____, ...grant } = code;
  const session: Session = { ...grant, id: newId('session'), status: 'active' };
  store.sessions.set(session.id, session);
  const user = store.users.get(session.userId);
  if (user) user.last_sign_in_at = now();
  return session;
}

/** Ends the session, its refresh tokens and the hosted session it came from. */
export function endSession(sessionId: string) {
  const session = store.sessions.get(sessionId);
  if (!session) return;
  session.status = 'revoked';
  const hosted = store.hostedSessions.get(session.hostedSessionId ?? '');
  if (hosted) hosted.ended = true;
}

export async function issueTokens(session: Session): Promise<TokenPair> {
  const refreshToken = randomBytes(19).toString('base64').replace(/\W/g, '').slice(0, 25);
  store.refreshTokens.set(refreshToken, { token: refreshToken, sessionId: session.id });
  return { accessToken: await signAccessToken(session), refreshToken };
}

/**
 * Exchanges a refresh token. Within 30 s of its first exchange the same token gives the same pair
 * for the same organization; after that it is spent and the result is undefined.
 */
export async function rotate(
  token: string,
  session: Session,
  organizationId = session.organizationId,
): Promise<TokenPair | undefined> {
  const record = store.refreshTokens.get(token);
  if (!record) return undefined;
  const { exchanged } = record;
  if (exchanged && Date.now() - exchanged.at > graceSeconds * 1000) return undefined;
  if (exchanged && exchanged.organizationId === organizationId) return exchanged.pair;
  session.organizationId = organizationId;
  const exchange = { pair: issueTokens(session), organizationId, at: exchanged?.at ?? Date.now() };
  record.exchanged = exchange;
  return exchange.pair;
}
