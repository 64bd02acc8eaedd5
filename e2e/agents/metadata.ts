import type { APIRequestContext } from '@playwright/test';
import { expect } from '../support/fixtures';
import { resource } from './support';

const path = '/.well-known/oauth-protected-resource';

/** What says where to get a token is for everyone. */
export async function expectMetadata(
  request: APIRequestContext,
  headers: Record<string, string>,
): Promise<void> {
  const response = await request.get(path, { headers });
  expect(await response.json()).toMatchObject({ resource });
  expect((await request.get(`${path}/anything`, { headers })).status()).toBe(404);
}
