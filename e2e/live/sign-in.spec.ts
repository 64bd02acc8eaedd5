import { getApiOrigin } from '@/lib/workos/api-origin';
import { environment } from '@/scripts/live/app';
import { appUrl } from '@/scripts/live/staging';
import { expect, test } from './fixtures';

/** Robots get no further: the hosted page is protected against them. */
test('signing in leads to the hosted page, which accepts the request', async ({ request }) => {
  const response = await request.get('/sign-in', { maxRedirects: 0 });
  const url = new URL(response.headers().location ?? '');
  expect(url.origin + url.pathname).toBe(`${getApiOrigin(environment)}/user_management/authorize`);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    client_id: environment.WORKOS_CLIENT_ID,
    provider: 'authkit',
    redirect_uri: `${appUrl}/callback`,
    code_challenge_method: 'S256',
  });
  const page = await request.get(url.href, { maxRedirects: 0 });
  expect(page.status()).toBeLessThan(400);
});
