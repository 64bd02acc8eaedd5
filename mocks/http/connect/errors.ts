import { HttpResponse } from 'msw';
import { oauthError } from '../respond';

export function invalidRequest(description: string) {
  return oauthError('invalid_request', description);
}

export function invalidGrant(description: string) {
  return oauthError('invalid_grant', description);
}

export function invalidClient(description = 'Missing authorization header.') {
  return HttpResponse.json(
    { error: 'invalid_client', error_description: description },
    { status: 401, headers: { 'www-authenticate': 'Basic realm="AuthKit"' } },
  );
}

/** https://www.rfc-editor.org/rfc/rfc8707#section-2 */
export function invalidTarget(resource: string) {
  return oauthError('invalid_target', `${resource} isn’t a resource indicator of this grant.`);
}
