import {
  Client,
  type OAuthClientProvider,
  type OAuthDiscoveryState,
  type StoredOAuthClientInformation,
  type StoredOAuthTokens,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client';
import type { Page } from '@playwright/test';
import { continueWithEmail, expect } from '../support/fixtures';
import { resource } from './support';

type Known = {
  redirectUrl: string;
  /** The URL of a metadata document. Without one, the client registers. */
  clientId?: string;
  onInsufficientScope?: 'reauthorize' | 'throw';
};

/** What a client remembers: in a file or a keyring, if it isn't in a test. */
function createProvider({ redirectUrl, clientId }: Known) {
  type Memory = {
    client?: StoredOAuthClientInformation;
    tokens?: StoredOAuthTokens;
    verifier: string;
    authorizationUrl?: URL;
    discovery?: OAuthDiscoveryState;
  };
  const kept: Memory = { verifier: '', ...(clientId && { client: { client_id: clientId } }) };
  const keep = (values: Partial<Memory>) => {
    Object.assign(kept, values);
  };
  const provider: OAuthClientProvider = {
    redirectUrl,
    clientMetadata: {
      client_name: 'Test agent',
      redirect_uris: [redirectUrl],
      grant_types: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_method: 'none',
    },
    clientInformation: () => kept.client,
    saveClientInformation: (client) => keep({ client }),
    tokens: () => kept.tokens,
    saveTokens: (tokens) => keep({ tokens }),
    redirectToAuthorization: (authorizationUrl) => keep({ authorizationUrl }),
    saveCodeVerifier: (verifier) => keep({ verifier }),
    codeVerifier: () => kept.verifier,
    saveDiscoveryState: (discovery) => keep({ discovery }),
    discoveryState: () => kept.discovery,
  };
  return { provider, kept };
}

/** The official client goes through discovery and registration, and its user lets it in, in a browser. */
export async function connectAs(page: Page, { email }: { email: string }, known: Known) {
  const { provider, kept } = createProvider(known);
  const open = () =>
    new StreamableHTTPClientTransport(new URL(resource), {
      authProvider: provider,
      onInsufficientScope: known.onInsufficientScope,
    });
  const client = new Client({ name: 'test', version: '1' });
  const first = open();
  await expect(client.connect(first)).rejects.toThrow(UnauthorizedError);
  await page.goto(kept.authorizationUrl?.href ?? '');
  await continueWithEmail(page, email);
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.waitForURL((url) => url.href.startsWith(known.redirectUrl));
  await first.finishAuth(new URL(page.url()).searchParams);
  await client.connect(open());
  return client;
}
