import { timeFor } from '../../state/clock';
import { isLive } from '../../state/connect/grants';
import type { Application, OauthGrant } from '../../state/connect/records';
import { isAcceptable } from '../../state/connect/resources';
import { store } from '../../state/store';
import { toChallenge } from '../pkce';
import { oauthError } from '../respond';
import { invalidGrant, invalidRequest, invalidTarget } from './errors';
import type { Fields } from './form';
import { issueTokens } from './issue-tokens';
import { selectScopes } from './scopes';

export async function exchangeCode(application: Application, fields: Fields) {
  const { code, code_verifier, redirect_uri } = fields;
  if (!code || !redirect_uri) return invalidRequest('code and redirect_uri are required.');
  const record = store.oauthCodes.get(code);
  if (record?.grant.applicationId !== application.id) return invalidGrant('Unknown code.');
  const { grant, codeChallenge } = record;
  if (record.used) {
    // Someone else may have it; https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
    grant.revoked = true;
    return invalidGrant('The code was already exchanged.');
  }
  if (codeChallenge && !code_verifier) return invalidRequest('code_verifier is required.');
  const target = findWrongTarget(grant, fields);
  if (target) return target;
  record.used = true;
  if (record.expiresAt < timeFor(grant.userId) || !isLive(grant)) {
    return invalidGrant('The code has expired.');
  }
  if (record.redirectUri !== redirect_uri) {
    return invalidGrant('redirect_uri isn’t that of the authorization request.');
  }
  if (codeChallenge ? toChallenge(code_verifier) !== codeChallenge : code_verifier) {
    return invalidGrant('Invalid code verifier.');
  }
  return issueTokens(application, grant, grant.scopes);
}

export async function exchangeRefreshToken(application: Application, fields: Fields) {
  if (!fields.refresh_token) return invalidRequest('refresh_token is required.');
  const record = store.oauthRefreshTokens.get(fields.refresh_token);
  if (record?.grant.applicationId !== application.id) return invalidGrant('Unknown refresh token.');
  const { grant } = record;
  if (record.used) grant.revoked = true;
  if (!isLive(grant)) return invalidGrant('The refresh token was used, or access was revoked.');
  const target = findWrongTarget(grant, fields);
  if (target) return target;
  const scopes = selectScopes(fields.scope, record.scopes);
  if (!scopes) return oauthError('invalid_scope', 'A scope wasn’t granted.');
  record.used = true;
  return issueTokens(application, grant, scopes);
}

/**
 * WorkOS accepts an unknown resource in the authorization request, and rejects it here;
 * https://github.com/anthropics/claude-ai-mcp/issues/271
 */
function findWrongTarget({ resource }: OauthGrant, fields: Fields) {
  if (fields.resource && fields.resource !== resource) return invalidTarget(fields.resource);
  return resource && !isAcceptable(resource) ? invalidTarget(resource) : undefined;
}
