import type { Call } from './call';

const authenticate = '/user_management/authenticate';
const client = { client_id: '{clientId}', client_secret: '{apiKey}' };
const password = { ...client, grant_type: 'password', email: '{adminEmail}' };
const refresh = { ...client, grant_type: 'refresh_token' };
const code = { ...client, grant_type: 'authorization_code' };

export const sessionCalls: Call[] = [
  { method: 'GET', path: '/sso/jwks/{clientId}' },
  { method: 'GET', path: '/sso/jwks/client_01NOSUCH' },
  {
    method: 'POST',
    path: authenticate,
    when: 'a password',
    body: { ...password, password: '{adminPassword}' },
    saves: { refreshToken: 'refresh_token' },
  },
  {
    method: 'POST',
    path: authenticate,
    when: 'a wrong password',
    body: { ...password, password: 'wrong' },
  },
  {
    method: 'POST',
    path: authenticate,
    when: 'a user in two organizations',
    body: { ...password, email: '{memberEmail}', password: '{memberPassword}' },
  },
  {
    method: 'POST',
    path: authenticate,
    when: 'a refresh token for an organization of others',
    body: { ...refresh, refresh_token: '{refreshToken}', organization_id: '{second}' },
  },
  {
    method: 'POST',
    path: authenticate,
    when: 'a refresh token',
    body: { ...refresh, refresh_token: '{refreshToken}' },
  },
  {
    method: 'POST',
    path: authenticate,
    when: 'an unknown refresh token',
    body: { ...refresh, refresh_token: 'none' },
  },
  { method: 'POST', path: authenticate, when: 'an unknown code', body: { ...code, code: 'none' } },
  {
    method: 'POST',
    path: authenticate,
    when: 'an unknown grant',
    body: { ...client, grant_type: 'none' },
  },
  {
    method: 'GET',
    path: '/user_management/users/{admin}/sessions?limit=1',
    saves: { session: 'data.0.id' },
  },
  {
    method: 'POST',
    path: '/user_management/sessions/revoke',
    body: { session_id: '{session}' },
  },
  {
    method: 'POST',
    path: '/user_management/sessions/revoke',
    when: 'unknown',
    body: { session_id: 'session_01NOSUCH' },
  },
  { method: 'GET', path: '/events?events=session.created&organization_id={first}&limit=1' },
  { method: 'GET', path: '/events', when: 'without names' },
];
