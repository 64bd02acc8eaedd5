import { ulid } from '../ids';
import { store } from '../store';
import type { OauthRequest } from './records';

const lifetime = 600_000;

export function keepRequest(values: Omit<OauthRequest, 'id' | 'expiresAt' | 'signIn'>) {
  const request: OauthRequest = { ...values, id: ulid(), expiresAt: Date.now() + lifetime };
  store.oauthRequests.set(request.id, request);
  return request;
}

export function findRequest(id: string | null) {
  const request = store.oauthRequests.get(id ?? '');
  return request && request.expiresAt > Date.now() ? request : undefined;
}
