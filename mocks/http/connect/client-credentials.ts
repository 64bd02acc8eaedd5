import type { Application } from '../../state/connect/records';
import { signMachineToken } from '../../state/connect/tokens';
import { json, oauthError } from '../respond';
import type { Fields } from './form';
import { selectScopes } from './scopes';

/** https://workos.com/docs/authkit/connect/m2m */
export async function exchangeCredentials(application: Application, { scope }: Fields) {
  if (application.application_type !== 'm2m') {
    return oauthError('unauthorized_client', 'Only machine-to-machine applications can do this.');
  }
  const scopes = selectScopes(scope, application.scopes);
  if (!scopes) return oauthError('invalid_scope', 'The application doesn’t have a scope.');
  const { token, expiresIn } = await signMachineToken(application, scopes);
  const granted = { scope: scopes.join(' ') };
  return json({ access_token: token, expires_in: expiresIn, token_type: 'bearer', ...granted });
}
