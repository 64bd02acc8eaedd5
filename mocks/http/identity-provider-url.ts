import { publicOrigin } from '../env';
import type { Connection } from '../state/records';
import type { AuthorizationRequest } from './authorization';

/** The identity provider's sign-in page. Without a request, the sign-in is IdP-initiated. */
export function identityProviderUrl(
  { id }: Pick<Connection, 'id'>,
  request?: Pick<AuthorizationRequest, 'query'>,
  email?: string,
) {
  const query = new URLSearchParams({ connection: id });
  if (request) query.set('request', request.query);
  if (email) query.set('email', email);
  return `${publicOrigin}/hosted/identity-provider?${query}`;
}
