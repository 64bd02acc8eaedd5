import type { Call } from './call';

const memberships = '/user_management/organization_memberships';
const keys = '/organizations/{first}/api_keys';

export const organizationCalls: Call[] = [
  { method: 'GET', path: '/organizations/{first}' },
  { method: 'GET', path: '/organizations/external_id/{firstExternalId}' },
  { method: 'GET', path: '/organizations?limit=1' },
  { method: 'GET', path: '/organizations/org_01NOSUCH' },
  { method: 'PUT', path: '/organizations/{first}', body: { name: 'Live tests' } },
  { method: 'POST', path: '/organizations', when: 'without a name', body: {} },
  {
    method: 'POST',
    path: '/organizations',
    when: 'an external ID in use',
    body: { name: 'Live tests', external_id: '{firstExternalId}' },
  },

  {
    method: 'GET',
    path: `${memberships}?user_id={admin}`,
    saves: { membership: 'data.0.id' },
  },
  { method: 'GET', path: `${memberships}?organization_id={first}&limit=1` },
  { method: 'GET', path: memberships, when: 'without a user or an organization' },
  { method: 'GET', path: `${memberships}/{membership}` },
  { method: 'GET', path: `${memberships}/om_01NOSUCH` },
  { method: 'PUT', path: `${memberships}/{membership}`, body: { role_slug: 'admin' } },
  {
    method: 'PUT',
    path: `${memberships}/{membership}`,
    when: 'an unknown role',
    body: { role_slug: 'no-such-role' },
  },
  { method: 'POST', path: memberships, when: 'without a user', body: {} },
  {
    method: 'POST',
    path: memberships,
    when: 'a member',
    body: { user_id: '{admin}', organization_id: '{first}' },
  },

  { method: 'GET', path: '/authorization/organizations/{first}/roles' },
  { method: 'GET', path: '/authorization/permissions?limit=1' },
  { method: 'GET', path: '/organizations/{first}/feature-flags' },

  {
    method: 'POST',
    path: keys,
    body: { name: 'Live test', permissions: ['reports:read'] },
    saves: { key: 'id', keyValue: 'value' },
  },
  { method: 'POST', path: keys, when: 'without a name', body: {} },
  { method: 'GET', path: keys },
  { method: 'POST', path: '/api_keys/validations', body: { value: '{keyValue}' } },
  { method: 'POST', path: '/api_keys/validations', when: 'unknown', body: { value: 'sk_none' } },
  { method: 'DELETE', path: '/api_keys/{key}' },
  { method: 'DELETE', path: '/api_keys/{key}', when: 'again' },
];
