import { authorize } from '../../state/connect/authorizations';
import { isLive } from '../../state/connect/grants';
import type { Application } from '../../state/connect/records';
import { pollDevice } from '../../state/device-authorizations';
import { oauthError } from '../respond';
import { invalidGrant, invalidRequest } from './errors';
import type { Fields } from './form';
import { issueTokens } from './issue-tokens';

/** https://workos.com/docs/reference/workos-connect/cli-auth/device-code-grant */
export function exchangeDeviceCode(application: Application, { device_code }: Fields) {
  if (!device_code) return invalidRequest('device_code is required.');
  const device = pollDevice(device_code, application.id);
  if (typeof device === 'string') return oauthError(device);
  const { state, scopes } = device;
  const { userId, organizationId } = state;
  const granted = { applicationId: application.id, userId, organizationId, scopes };
  if (!isLive({ ...granted, revoked: false })) return invalidGrant('No such user.');
  const { consentId } = authorize(granted);
  return issueTokens(application, { ...granted, consentId, revoked: false }, scopes);
}
