import { store } from '../store';
import type { ConnectConfiguration } from './records';

/** WorkOS has both turned off until an admin turns them on. */
export function connectConfiguration(): ConnectConfiguration {
  const changed = store.connectConfigurations.get('current');
  return { dynamicRegistration: true, metadataDocuments: true, ...changed };
}
