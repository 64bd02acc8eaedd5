import { timestamp } from '../clock';
import { createApplication, findClient } from './applications';
import { type Registration, standardScopes } from './records';

type Described = {
  name: string;
  redirectUris: string[];
  scopes?: string[];
  registration: Registration;
};

/** A client that no one added in the dashboard. */
export function createDynamicClient(described: Described, client_id?: string) {
  return createApplication({
    ...(client_id && { client_id }),
    description: null,
    application_type: 'oauth',
    is_first_party: false,
    was_dynamically_registered: true,
    ...toFields(described),
  });
}

/** One with a metadata document, which may have changed. */
export function keepDocumentClient(client_id: string, described: Described) {
  const existing = findClient(client_id);
  return existing
    ? Object.assign(existing, toFields(described), { updated_at: timestamp() })
    : createDynamicClient(described, client_id);
}

function toFields({ name, redirectUris, scopes = [...standardScopes], registration }: Described) {
  return {
    name,
    scopes,
    redirect_uris: redirectUris.map((uri, index) => ({ uri, default: index === 0 })),
    uses_pkce: registration.method === 'none',
    registration,
  };
}
