import type { Call } from './call';

const users = '/user_management/users';
const invitations = '/user_management/invitations';

export const userCalls: Call[] = [
  { method: 'GET', path: `${users}/{admin}` },
  { method: 'GET', path: `${users}/external_id/{adminExternalId}` },
  { method: 'GET', path: `${users}?email={adminEmail}` },
  { method: 'GET', path: `${users}?organization_id={first}&limit=1` },
  { method: 'GET', path: `${users}?limit=0` },
  { method: 'GET', path: `${users}?limit=1`, when: 'with a wrong key', key: 'sk_test_wrong' },
  { method: 'GET', path: `${users}?limit=1`, when: 'without a key', key: '' },
  { method: 'GET', path: `${users}/user_01NOSUCH` },
  { method: 'PUT', path: `${users}/{admin}`, body: { first_name: 'Mary' } },
  { method: 'PUT', path: `${users}/{admin}`, when: 'a weak password', body: { password: 'abc' } },
  { method: 'PUT', path: `${users}/user_01NOSUCH`, body: { first_name: 'Mary' } },
  { method: 'POST', path: users, when: 'without an email', body: {} },
  { method: 'POST', path: users, when: 'an empty email', body: { email: '' } },
  { method: 'POST', path: users, when: 'an invalid email', body: { email: 'invalid' } },
  { method: 'POST', path: users, when: 'an email in use', body: { email: '{adminEmail}' } },
  { method: 'DELETE', path: `${users}/user_01NOSUCH` },

  {
    method: 'POST',
    path: invitations,
    body: { email: '{inviteeEmail}', organization_id: '{first}', role_slug: 'member' },
    saves: { invitation: 'id', invitationToken: 'token' },
  },
  {
    method: 'POST',
    path: invitations,
    when: 'again',
    body: { email: '{inviteeEmail}', organization_id: '{first}' },
  },
  {
    method: 'POST',
    path: invitations,
    when: 'a member',
    body: { email: '{adminEmail}', organization_id: '{first}' },
  },
  {
    method: 'POST',
    path: invitations,
    when: 'an unknown organization',
    body: { email: '{inviteeEmail}', organization_id: 'org_01NOSUCH' },
  },
  { method: 'GET', path: `${invitations}/{invitation}` },
  { method: 'GET', path: `${invitations}/by_token/{invitationToken}` },
  { method: 'GET', path: `${invitations}?organization_id={first}` },
  { method: 'POST', path: `${invitations}/{invitation}/revoke` },
  { method: 'POST', path: `${invitations}/{invitation}/revoke`, when: 'again' },
  { method: 'GET', path: `${invitations}/invitation_01NOSUCH` },
];
