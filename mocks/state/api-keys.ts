import { emit } from './events';
import type { ApiKey } from './records';
import { store } from './store';

export function apiKeysOf(ownerId: string) {
  return [...store.apiKeys.values()].filter(({ owner }) => owner.id === ownerId);
}

export function deleteApiKey(key: ApiKey) {
  store.apiKeys.delete(key.id);
  emit('api_key.revoked', key);
}
