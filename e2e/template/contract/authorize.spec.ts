import { expect, test } from '@playwright/test';
import { origin } from '@/mocks/env';
import { persona } from '@/mocks/personas';
import { changeGrants, createUser } from '@/scripts/lib/mock';
import { authenticate, authorizeQuery, submitHostedPage, workos } from '@/scripts/lib/workos';

const authorize = (query: string, cookie = '') =>
  fetch(`${origin}/user_management/authorize?${query}`, {
    redirect: 'manual',
    headers: { cookie },
  });

test('the state comes back byte for byte', async () => {
  const state = 'Fe26.2*1*a_b-c~d.e f+g&h=i%j*ü';
  const back = await submitHostedPage((await createUser()).email, { state });
  expect(back.searchParams.get('state')).toBe(state);
});

for (const [name, changes] of [
  ['an unknown client', { client_id: 'client_other' }],
  ['an unregistered redirect URI', { redirect_uri: 'https://evil.example/callback' }],
  [
    'a redirect URI that only starts like a registered one',
    { redirect_uri: 'http://localhost:3000/callback/x' },
  ],
  ['a relative redirect URI', { redirect_uri: '/callback' }],
  ['nothing to sign in with', { provider: '' }],
] as const) {
  test(`${name} gets an error page and no redirect`, async () => {
    const query = new URLSearchParams(authorizeQuery(changes));
    if ('provider' in changes) query.delete('provider');
    const response = await authorize(query.toString());
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
}

test('an unknown organization goes back to the app as an error', async () => {
  const response = await authorize(authorizeQuery({ organization_id: 'org_01NOSUCH', state: 's' }));
  const back = new URL(response.headers.get('location') ?? '');
  expect(back.searchParams.get('error')).toBe('organization_invalid');
  expect(back.searchParams.get('state')).toBe('s');
});

test('a login hint fills in the email, or signs in a user on the page', async () => {
  const { email } = await createUser();
  const page = await authorize(authorizeQuery({ login_hint: email }));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(`value="${email}"`);

  const { email: ada } = persona('ada');
  const signedIn = await authorize(authorizeQuery({ login_hint: ada }));
  expect(signedIn.headers.get('location')).toContain('/callback?code=');
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0];
  // Alan chooses an organization, although Ada is signed in.
  const choice = await authorize(authorizeQuery({ login_hint: persona('alan').email }), cookie);
  expect(await choice.text()).toContain('Choose an organization');
  for (const question of ['prompt=login', 'max_age=0', 'screen_hint=sign-up']) {
    const asked = await authorize(`${authorizeQuery({ login_hint: ada })}&${question}`);
    expect(asked.status).toBe(200);
  }
});

test('max_age and prompt=login show the sign-in page again, and a fresh session skips it', async () => {
  const user = await createUser();
  const signIn = await fetch(`${origin}/hosted/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ request: authorizeQuery(), email: user.email }),
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0];
  const status = async (parameters: Record<string, string>) =>
    (await authorize(authorizeQuery(parameters), cookie)).status;

  expect(await status({})).toBe(302);
  expect(await status({ max_age: '60' })).toBe(302);
  expect(await status({ max_age: '0' })).toBe(200);
  expect(await status({ prompt: 'login' })).toBe(200);
  expect(await status({ screen_hint: 'sign-up' })).toBe(200);
  await changeGrants(user, { clockOffset: 61 });
  expect(await status({ max_age: '60' })).toBe(200);
  expect(await status({})).toBe(302);
});

test('signing out redirects only to registered URLs', async () => {
  const { accessToken } = await authenticate((await createUser()).email);
  const { sid } = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString());
  const signOut = async (returnTo?: string, sessionId = sid) => {
    const url = workos.userManagement.getLogoutUrl({ sessionId, returnTo });
    const response = await fetch(url, { redirect: 'manual' });
    return response.headers.get('location') ?? response.status;
  };
  const home = await signOut();
  expect(await signOut('http://localhost:4321/')).toBe('http://localhost:4321/');
  for (const returnTo of ['https://evil.example/', '/relative', 'http://localhost:4321/other']) {
    expect(await signOut(returnTo)).toBe(home);
  }
  expect(await signOut(undefined, 'nonsense')).toBe(422);
});
