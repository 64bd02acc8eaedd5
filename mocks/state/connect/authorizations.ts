import { newId } from '../ids';
import { store } from '../store';
import { toWire as toApplication } from './applications';
import type { Authorization } from './records';

type Wanted = Omit<Authorization, 'id' | 'consentId'>;

/** The consent for the same application, organization, and resource, whatever its scopes. */
export function findAuthorization(wanted: Wanted) {
  return [...store.authorizations.values()].find(
    (other) =>
      other.applicationId === wanted.applicationId &&
      other.userId === wanted.userId &&
      other.organizationId === wanted.organizationId &&
      other.resource === wanted.resource,
  );
}

export function hasConsented(wanted: Wanted) {
  const granted = findAuthorization(wanted)?.scopes;
  return granted !== undefined && wanted.scopes.every((scope) => granted.includes(scope));
}

export function authorize(wanted: Wanted): Authorization {
  const existing = findAuthorization(wanted);
  if (existing) {
    existing.scopes = [...new Set([...existing.scopes, ...wanted.scopes])];
    return existing;
  }
  const id = newId('authorized_connect_app');
  const created: Authorization = { ...wanted, id, consentId: newId('app_consent') };
  store.authorizations.set(id, created);
  return created;
}

/** Deletes consents, and revokes every token that was issued for them. */
export function revokeWhere(matches: (authorization: Authorization) => boolean) {
  const revoked = [...store.authorizations.values()].filter(matches);
  const consents = new Set(revoked.map(({ consentId }) => consentId));
  for (const { id } of revoked) store.authorizations.delete(id);
  const grants = [store.oauthCodes, store.oauthRefreshTokens].flatMap((records) =>
    [...records.values()].map(({ grant }) => grant),
  );
  for (const grant of [...grants, ...store.oauthAccessTokens.values()]) {
    if (consents.has(grant.consentId)) grant.revoked = true;
  }
  return revoked.length;
}

export function toWire({ id, applicationId, scopes, resource }: Authorization) {
  const application = store.applications.get(applicationId);
  return {
    object: 'authorized_connect_application',
    id,
    granted_scopes: scopes,
    ...(resource && { oauth_resource: resource }),
    ...(application && { application: toApplication(application) }),
  };
}
