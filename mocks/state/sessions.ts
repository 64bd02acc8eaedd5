import { timeFor, timestamp } from './clock';
import { stamp } from './create';
import { emit } from './events';
import { newId, newSecret } from './ids';
import type { Grant, Session, TokenPair, User } from './records';
import { store } from './store';
import { signAccessToken } from './tokens';

const graceSeconds = 30;
const sessionDays = 30;

const ip_address = '127.0.0.1';

/** Only for users who have just authenticated, not for those who were already signed in. */
export function emitAuthentication(
  type: string,
  { id, email }: User,
  userAgent: string | null,
  details: object = {},
) {
  const values = { user_id: id, email, ip_address, user_agent: userAgent };
  emit(`authentication.${type}_succeeded`, { type, status: 'succeeded', ...values, ...details });
}

export function startSession(grant: Grant): Session {
  const session: Session = { ...grant, ...stamp(newId('session')), status: 'active' };
  store.sessions.set(session.id, session);
  const user = store.users.get(session.userId);
  if (user) user.last_sign_in_at = timestamp();
  emit('session.created', sessionToWire(session));
  return session;
}

/** Ends the session, its refresh tokens, and the hosted session it came from. */
export function endSession(session: Session) {
  if (session.status === 'revoked') return;
  session.status = 'revoked';
  session.updated_at = timestamp();
  const hosted = store.hostedSessions.get(session.hostedSessionId ?? '');
  if (hosted) hosted.ended = true;
  emit('session.revoked', sessionToWire(session));
}

export function sessionsOf(userId: string) {
  return [...store.sessions.values()].filter((session) => session.userId === userId);
}

export async function issueTokens(session: Session): Promise<TokenPair> {
  const refreshToken = newSecret();
  store.refreshTokens.set(refreshToken, { sessionId: session.id });
  return { accessToken: await signAccessToken(session), refreshToken };
}

/**
 * Exchanges a refresh token. For 30 s after the first exchange, the token returns the same pair for the same
 * organization. After that it's used up, and the result is undefined.
 */
export async function rotate(
  token: string,
  session: Session,
  organizationId = session.organizationId,
): Promise<TokenPair | undefined> {
  const record = store.refreshTokens.get(token);
  if (!record) return undefined;
  const { exchanged } = record;
  const at = timeFor(session.userId);
  if (exchanged && at - exchanged.at > graceSeconds * 1000) return undefined;
  if (exchanged && exchanged.organizationId === organizationId) return exchanged.pair;
  session.organizationId = organizationId;
  record.exchanged = { pair: issueTokens(session), organizationId, at: exchanged?.at ?? at };
  return record.exchanged.pair;
}

const authMethods = { Password: 'password', MagicAuth: 'magic_code', SSO: 'sso' };

export function sessionToWire(session: Session) {
  const { id, userId, organizationId, impersonator, method, userAgent, status } = session;
  const expires = new Date(session.created_at).getTime() + sessionDays * 86_400_000;
  return {
    object: 'session',
    id,
    user_id: userId,
    ...(organizationId && { organization_id: organizationId }),
    ip_address,
    user_agent: userAgent,
    auth_method: impersonator ? 'impersonation' : authMethods[method ?? 'Password'],
    status,
    ...(impersonator && { impersonator }),
    expires_at: new Date(expires).toISOString(),
    ended_at: status === 'active' ? null : session.updated_at,
    created_at: session.created_at,
    updated_at: session.updated_at,
  };
}
