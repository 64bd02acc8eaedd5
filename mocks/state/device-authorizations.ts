import { randomInt } from 'node:crypto';
import { timeFor } from './clock';
import { newSecret } from './ids';
import type { DeviceAuthorization, Grant } from './records';
import { store } from './store';

/** In seconds. */
export const lifetime = 300;
export const interval = 5;

export function authorizeDevice(): DeviceAuthorization {
  const authorization: DeviceAuthorization = {
    deviceCode: newSecret(64),
    userCode: `${newLetters()}-${newLetters()}`,
    state: 'pending',
    expiresAt: Date.now() + lifetime * 1000,
  };
  store.deviceAuthorizations.set(authorization.deviceCode, authorization);
  return authorization;
}

/** Without vowels, so that they don't form words. */
function newLetters() {
  const letters = 'BCDFGHJKLMNPQRSTVWXZ';
  return Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('');
}

export function findPendingDevice(userCode: string) {
  const wanted = userCode.trim().toUpperCase();
  return [...store.deviceAuthorizations.values()].find(
    (device) =>
      device.userCode === wanted && device.state === 'pending' && device.expiresAt > Date.now(),
  );
}

/** Returns the approved sign-in, or the error for a device that polls. */
export function pollDevice(deviceCode: string): Grant | string {
  const device = store.deviceAuthorizations.get(deviceCode);
  if (!device) return 'invalid_grant';
  const { state, expiresAt, polledAt = 0 } = device;
  const now = typeof state === 'object' ? timeFor(state.userId) : Date.now();
  if (expiresAt < now) return 'expired_token';
  if (state === 'denied') return 'access_denied';
  if (state === 'pending') {
    device.polledAt = now;
    return now - polledAt < interval * 1000 ? 'slow_down' : 'authorization_pending';
  }
  store.deviceAuthorizations.delete(deviceCode);
  return state;
}
