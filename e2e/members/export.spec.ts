import { appUrl } from '@/mocks/env';
import { createUser, removeFault } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { addMembers, failNextIn, requestsAbout } from '../support/organizations';

const path = '/api/members';
const listPath = '/user_management/organization_memberships';

test('an API behind a permission returns 200, 403, or 401', async ({ context, request }) => {
  const [allowed, refused] = [
    await createUser({
      firstName: '=HYPERLINK()',
      lastName: 'Müller',
      memberships: [{ organization: 'Exported', role: 'member' }],
    }),
    await createUser({ memberships: [{ organization: 'Exported', permissions: [] }] }),
  ];
  await context.addCookies([await sessionCookie(await authenticate(allowed.email))]);
  const download = await context.request.get(path);
  expect(download.headers()['content-type']).toContain('text/csv');
  expect([...(await download.body()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = await download.text();
  expect(text).toMatch(/^\uFEFF"name","email","role","status","joined"\r\n/);
  expect(text).toContain(`"'=HYPERLINK() Müller","${allowed.email}","member","active","20`);
  expect(text.split('\r\n')).toHaveLength(3);

  await context.addCookies([await sessionCookie(await authenticate(refused.email))]);
  const refusal = await context.request.get(path);
  expect(refusal.status()).toBe(403);
  expect((await refusal.json()).detail).toBe(
    'You need the “View members” permission. Ask an organization admin for access.',
  );
  expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(401);
});

/** Starts an export of 1,001 members from a slow WorkOS, and returns what has arrived with the first row. */
async function startExport() {
  const admin = await createUser({ memberships: [{ organization: 'Exported', role: 'admin' }] });
  const [organizationId = ''] = admin.organizations;
  await addMembers(organizationId, 1_000);
  const { name, value } = await sessionCookie(await authenticate(admin.email));
  const slowness = await failNextIn(organizationId, { path: listPath, delay: 300 });
  const response = await fetch(`${appUrl}${path}`, { headers: { cookie: `${name}=${value}` } });
  const rest = read(response);
  let text = '';
  while (text.split('\r\n').length < 3) text += (await rest.next()).value;
  return { organizationId, slowness, text, rest };
}

async function* read({ body }: Response) {
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) yield decoder.decode(chunk, { stream: true });
}

async function readAll(text: string, rest: AsyncIterator<string>) {
  let all = text;
  for (let next = await rest.next(); !next.done; next = await rest.next()) all += next.value;
  return all.trimEnd().split('\r\n').slice(1);
}

test('a large export starts before WorkOS has sent everyone, and has each member once', async () => {
  const { organizationId, text, rest } = await startExport();
  const calls = async () =>
    (await requestsAbout(organizationId)).filter((call) => call.path === listPath).length;
  expect(await calls()).toBeLessThan(11);
  const rows = await readAll(text, rest);
  expect(new Set(rows).size).toBe(1_001);
  expect(await calls()).toBe(11);
});

test('an export that WorkOS interrupts says so in its last line', async () => {
  const { organizationId, slowness, text, rest } = await startExport();
  await failNextIn(organizationId, {
    path: listPath,
    status: 503,
    headers: { 'Retry-After': '0' },
  });
  await removeFault(slowness);
  const rows = await readAll(text, rest);
  expect(rows.pop()).toBe(
    `"Incomplete: WorkOS stopped responding after ${rows.length} members. Export again."`,
  );
  expect(rows.length % 100).toBe(0);
});
