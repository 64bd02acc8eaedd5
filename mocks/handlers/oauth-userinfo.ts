import { HttpResponse, http } from 'msw';
import { readBearer } from '../http/read-bearer';
import { at, json, type Resolver } from '../http/respond';
import { readAccessToken } from '../state/connect/read-token';
import { identityOf } from '../state/connect/tokens';
import { store } from '../state/store';

const respond: Resolver = async ({ request }) => {
  const claims = await readAccessToken(readBearer(request.headers.get('authorization')));
  const scopes = String(claims?.scope ?? '').split(' ');
  const userId = claims?.sub ?? '';
  return store.users.has(userId) ? json(identityOf(userId, scopes)) : invalidToken();
};

/** https://workos.com/docs/reference/workos-connect/userinfo has POST, and OpenID Connect both. */
export const oauthUserinfo = [
  http.get(at('/oauth2/userinfo'), (info) => respond({ ...info, params: {} })),
  http.post(at('/oauth2/userinfo'), (info) => respond({ ...info, params: {} })),
];

function invalidToken() {
  return HttpResponse.json(
    { error: 'invalid_token', error_description: 'The access token isn’t valid.' },
    { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } },
  );
}
