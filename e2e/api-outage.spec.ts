import type { APIResponse } from '@playwright/test';
import { createUser, type Fault, failNext, refreshOutage } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';

const readProfile = { method: 'GET', path: '/user_management/users/:id' } as const;

/** An admin and two other members of an organization. */
async function newOrganization() {
  const organization = `API ${crypto.randomUUID()}`;
  const admin = await createUser({ memberships: [{ organization, role: 'admin' }] });
  const [id = ''] = admin.organizations;
  const join = () => createUser({ memberships: [{ organization: id, role: 'member' }] });
  return { admin, leaver: await join(), other: await join() };
}

async function expectProblem(response: APIResponse, status: number, detail: string) {
  expect(response.status()).toBe(status);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status, detail });
}

test('exporting members returns 503 while the session can’t be refreshed', async ({
  context,
  signInFast,
}) => {
  const { admin } = await newOrganization();
  await signInFast(admin);
  await failNext(admin, { ...refreshOutage, times: 8 });
  const response = await context.request.get('/api/members');
  await expectProblem(response, 503, 'WorkOS isn’t responding. Try again.');
  expect(response.headers()['retry-after']).toBe('5');
});

const failures: Record<string, [Fault, number, string]> = {
  '503 if WorkOS is down': [
    { ...readProfile, status: 503, headers: { 'Retry-After': '0' } },
    503,
    'WorkOS isn’t responding. Try again.',
  ],
  '502 if WorkOS rejects the request': [
    { ...readProfile, status: 403, json: { message: 'Forbidden', code: 'forbidden' } },
    502,
    'WorkOS rejected the request that this endpoint made.',
  ],
  '500 if our API key is wrong': [
    { ...readProfile, status: 401, json: { message: 'Unauthorized' } },
    500,
    'Something went wrong on our side.',
  ],
  '500 if WorkOS’s response is unreadable': [
    { ...readProfile, status: 200, json: null },
    500,
    'Something went wrong on our side.',
  ],
};

for (const [name, [fault, status, detail]] of Object.entries(failures)) {
  test(`exporting members returns ${name}, and says so`, async ({ context, signInFast }) => {
    const { admin, leaver } = await newOrganization();
    await signInFast(admin);
    await failNext(leaver, { ...fault, times: 9 });
    await expectProblem(await context.request.get('/api/members'), status, detail);
  });
}

test('a member who is deleted during the export is skipped', async ({ context, signInFast }) => {
  const { admin, leaver, other } = await newOrganization();
  await signInFast(admin);
  await failNext(leaver, { ...readProfile, status: 404, json: { message: 'Not found' }, times: 1 });
  const response = await context.request.get('/api/members');
  expect(response.status()).toBe(200);
  const csv = await response.text();
  expect(csv).toContain(admin.email);
  expect(csv).toContain(other.email);
  expect(csv).not.toContain(leaver.email);
  expect(csv.trim().split('\r\n')).toHaveLength(3);
});
