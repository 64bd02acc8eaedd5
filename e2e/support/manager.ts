import { memberOf } from './grants';

/** Can manage members and API keys, but lacks most admin permissions. */
export const managerOf = (organization: string) =>
  memberOf(organization, ['members:read', 'members:manage', 'reports:read', 'api-keys:manage']);
