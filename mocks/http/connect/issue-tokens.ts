import { issueRefreshToken } from '../../state/connect/grants';
import type { Application, OauthGrant } from '../../state/connect/records';
import { signIdToken, signUserToken } from '../../state/connect/tokens';
import { json } from '../respond';

/** Without `offline_access`, there is no refresh token. */
export async function issueTokens(application: Application, grant: OauthGrant, scopes: string[]) {
  const { token, expiresIn } = await signUserToken(application, grant, scopes);
  const grantTypes = application.registration?.grantTypes ?? ['refresh_token'];
  const isRefreshable = scopes.includes('offline_access') && grantTypes.includes('refresh_token');
  return json({
    access_token: token,
    expires_in: expiresIn,
    ...(scopes.includes('openid') && { id_token: await signIdToken(application, grant, scopes) }),
    ...(isRefreshable && { refresh_token: issueRefreshToken(grant, scopes) }),
    token_type: 'bearer',
    scope: scopes.join(' '),
  });
}
