import { isDemo } from '../../env';
import { keepDocumentClient } from '../../state/connect/clients';
import type { Application } from '../../state/connect/records';
import { readLimited } from '../read-limited';
import { clientMetadata, isLoopback } from './client-metadata';

const maxBytes = 5_000;
const timeout = 5_000;

/** What a client ID can be; https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/ */
export function isDocumentUrl(clientId: string) {
  if (!URL.canParse(clientId)) return false;
  const url = new URL(clientId);
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  const isPlain = !url.hash && !url.username && !url.password && url.href === clientId;
  return isSecure && isPlain && url.pathname !== '/';
}

/** Fetches the client's metadata document, and returns the client, or what’s wrong with the document. */
export async function readDocumentClient(clientId: string): Promise<Application | string> {
  if (isDemo) return 'The live demo doesn’t fetch client metadata.';
  try {
    const response = await fetch(clientId, {
      redirect: 'error',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) return `It returned ${response.status}.`;
    const text = await readLimited(response, maxBytes);
    if (text === undefined) return `It’s larger than ${maxBytes} bytes.`;
    return toClient(clientId, JSON.parse(text));
  } catch (error) {
    return error instanceof SyntaxError
      ? 'It isn’t JSON.'
      : 'It couldn’t be fetched. Redirects aren’t followed.';
  }
}

function toClient(clientId: string, document: unknown): Application | string {
  const isObject = typeof document === 'object' && document !== null;
  if (!isObject || !('client_id' in document) || document.client_id !== clientId) {
    return 'Its client_id isn’t its own URL.';
  }
  if ('client_secret' in document) return 'It contains a secret.';
  // Documents list every grant that a client can use anywhere.
  const { grant_types: _, scope: __, ...described } = { grant_types: [], scope: '', ...document };
  const metadata = clientMetadata.safeParse({ token_endpoint_auth_method: 'none', ...described });
  if (!metadata.success) return `Its metadata isn’t valid. ${metadata.error.issues[0]?.path}`;
  const { client_name, redirect_uris, token_endpoint_auth_method: method } = metadata.data;
  if (method !== 'none') return 'A client that a document describes can’t have a secret.';
  return keepDocumentClient(clientId, {
    name: client_name ?? new URL(clientId).host,
    redirectUris: redirect_uris,
    registration: {
      method,
      grantTypes: ['authorization_code', 'refresh_token'],
      clientUri: metadata.data.client_uri,
    },
  });
}
