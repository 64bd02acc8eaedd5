import { clientId } from '../../env';
import { stamp } from '../create';
import { newId } from '../ids';
import { store } from '../store';
import { isDynamic } from './applications';
import type { Application, OauthResource } from './records';

/** The new default takes the place of the previous one. */
export function createResource(
  uri: string,
  isDefault: boolean,
  id = newId('authkit_oauth_resource'),
) {
  if (isDefault) for (const other of store.oauthResources.values()) other.default = false;
  const { created_at, updated_at } = stamp(id);
  const resource: OauthResource = {
    object: 'authkit_oauth_resource',
    id,
    uri,
    default: isDefault,
    created_at,
    updated_at,
  };
  store.oauthResources.set(id, resource);
  return resource;
}

export function findResource(uri: string) {
  return [...store.oauthResources.values()].find((resource) => resource.uri === uri);
}

/** An absolute URI without a fragment; https://www.rfc-editor.org/rfc/rfc8707#section-2 */
export function isResourceUri(uri: string) {
  return URL.canParse(uri) && !uri.includes('#');
}

/** Without any resource indicator, WorkOS ignores what clients request. */
export function isAcceptable(resource: string) {
  return store.oauthResources.size === 0 || findResource(resource) !== undefined;
}

/**
 * The `aud` of a user's token: the requested resource, or else the default one of clients that registered
 * themselves, or else the environment's client ID; https://workos.com/docs/authkit/connect/token-claims
 */
export function audienceFor(application: Application, resource?: string) {
  if (resource && findResource(resource)) return resource;
  const fallback = [...store.oauthResources.values()].find((other) => other.default)?.uri;
  return (isDynamic(application) && fallback) || clientId;
}
