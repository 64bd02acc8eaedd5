import { apiKey, claimToken, clientId } from '../env';
import { newSecret, ulid } from './ids';
import type { Environment } from './records';
import { store } from './store';

/** Environments differ only in their credentials: they share the mock's data. */
export function createEnvironment(
  values: Pick<Environment, 'clientId' | 'apiKey' | 'claimToken'>,
): Environment {
  const environment = { ...values, claimed: false, nonces: [] };
  store.environments.set(environment.clientId, environment);
  return environment;
}

export function seedEnvironment() {
  createEnvironment({ clientId, apiKey, claimToken });
}

/** Like WorkOS, without an account. */
export function provisionEnvironment() {
  return createEnvironment({
    clientId: `client_${ulid()}`,
    apiKey: `sk_test_${newSecret()}`,
    claimToken: `clm_${newSecret()}`,
  });
}

export function findByNonce(nonce: string) {
  return [...store.environments.values()].find(({ nonces }) => nonces.includes(nonce));
}

export function isApiKey(value: string) {
  return [...store.environments.values()].some((environment) => environment.apiKey === value);
}

/** Whether the client exists and the secret, if there is one, is its environment's key. */
export function isClient(id: string, secret?: string) {
  const environment = store.environments.get(id);
  return environment !== undefined && (secret ?? environment.apiKey) === environment.apiKey;
}
