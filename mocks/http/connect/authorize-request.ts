import { findClient } from '../../state/connect/applications';
import { connectConfiguration } from '../../state/connect/configuration';
import type { OauthApplication, OauthRequest } from '../../state/connect/records';
import { isResourceUri } from '../../state/connect/resources';
import type { PageError } from '../authorization';
import { isLoopback } from './client-metadata';
import { type Fields, toFields } from './form';
import { isDocumentUrl, readDocumentClient } from './metadata-document';
import { selectScopes } from './scopes';

type Accepted = Omit<OauthRequest, 'id' | 'expiresAt' | 'signIn'>;

/** An error that the client learns about. */
type Redirected = Pick<OauthRequest, 'redirectUri' | 'state'> & {
  error: string;
  description: string;
};

/** Parses an authorization request. Without a client and a redirect URI of its own, no one is sent anywhere. */
export async function readAuthorizeRequest(
  query: string,
): Promise<Accepted | Redirected | PageError> {
  const fields = toFields(query);
  if (!fields) return { title: 'Invalid request', text: 'The request repeats a parameter.' };
  const client = await readClient(fields.client_id ?? '');
  if ('title' in client) return client;
  const redirectUri = fields.redirect_uri ?? '';
  if (!isRegisteredFor(client, redirectUri)) {
    return {
      title: 'This redirect URI isn’t registered',
      text: redirectUri
        ? `${redirectUri} isn’t a redirect URI of ${client.name}.`
        : 'The request has no redirect_uri.',
    };
  }
  const { state } = fields;
  const problem = findProblem(client, fields);
  if (problem) return { redirectUri, state, ...problem };
  const scopes = selectScopes(fields.scope, client.scopes);
  if (!scopes) {
    const description = 'The client can’t request one of these scopes.';
    return { redirectUri, state, error: 'invalid_scope', description };
  }
  const { nonce, resource, code_challenge: codeChallenge } = fields;
  return { applicationId: client.id, redirectUri, scopes, state, nonce, resource, codeChallenge };
}

async function readClient(clientId: string): Promise<OauthApplication | PageError> {
  const isDocument = connectConfiguration().metadataDocuments && isDocumentUrl(clientId);
  const client = isDocument ? await readDocumentClient(clientId) : findClient(clientId);
  if (typeof client === 'string') {
    return { title: 'This client can’t be identified', text: `${clientId}: ${client}` };
  }
  if (client?.application_type === 'oauth') return client;
  const text = clientId
    ? `No OAuth application with the client ID “${clientId}” exists in this environment.`
    : 'The request has no client_id.';
  return { title: 'Application not found', text };
}

/** Apps on this machine listen on any port; https://www.rfc-editor.org/rfc/rfc8252#section-7.3 */
function isRegisteredFor({ redirect_uris }: OauthApplication, redirectUri: string) {
  if (!URL.canParse(redirectUri)) return false;
  return redirect_uris.some(({ uri }) => {
    if (uri === redirectUri) return true;
    const [expected, actual] = [new URL(uri), new URL(redirectUri)];
    if (expected.protocol !== 'http:' || !isLoopback(expected)) return false;
    expected.port = actual.port;
    return expected.href === actual.href;
  });
}

function findProblem(client: OauthApplication, fields: Fields) {
  const { response_type, code_challenge: challenge, code_challenge_method: method } = fields;
  if (response_type !== 'code') {
    const description = 'response_type must be code.';
    return { error: 'unsupported_response_type', description };
  }
  const isInvalid = challenge ? !/^[\w-]{43}$/.test(challenge) || method !== 'S256' : method;
  if (isInvalid) {
    return { error: 'invalid_request', description: 'code_challenge must be one for S256.' };
  }
  if (client.uses_pkce && !challenge) {
    return { error: 'invalid_request', description: 'code_challenge is required.' };
  }
  return fields.resource && !isResourceUri(fields.resource)
    ? { error: 'invalid_target', description: 'resource must be an absolute URI.' }
    : undefined;
}
