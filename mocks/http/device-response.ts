import { publicOrigin } from '../env';
import { interval, lifetime } from '../state/device-authorizations';
import type { DeviceAuthorization } from '../state/records';
import { json } from './respond';

/** https://www.rfc-editor.org/rfc/rfc8628#section-3.2 */
export function toDeviceResponse({ deviceCode, userCode }: DeviceAuthorization) {
  const verification_uri = `${publicOrigin}/device`;
  return json({
    device_code: deviceCode,
    user_code: userCode,
    verification_uri,
    verification_uri_complete: `${verification_uri}?user_code=${userCode}`,
    expires_in: lifetime,
    interval,
  });
}
