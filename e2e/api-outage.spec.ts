import type { APIResponse } from '@playwright/test';
import { createUser, type Fault, failNext, refreshOutage } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';
import { failNextIn } from './support/organizations';

const listMembers = { method: 'GET', path: '/user_management/organization_memberships' } as const;

const newAdmin = () => createUser({ memberships: [{ organization: 'API', role: 'admin' }] });

async function expectProblem(response: APIResponse, status: number, detail: string) {
  expect(response.status()).toBe(status);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status, detail });
}

test('exporting members returns 503 while the session can’t be refreshed', async ({
  context,
  signInFast,
}) => {
  const admin = await newAdmin();
  await signInFast(admin);
  await failNext(admin, { ...refreshOutage, times: 8 });
  const response = await context.request.get('/api/members');
  await expectProblem(response, 503, 'WorkOS isn’t responding. Try again.');
  expect(response.headers()['retry-after']).toBe('5');
});

const failures: Record<string, [Fault, number, string]> = {
  '503 if WorkOS is down': [
    { ...listMembers, status: 503, headers: { 'Retry-After': '0' } },
    503,
    'WorkOS isn’t responding. Try again.',
  ],
  '502 if WorkOS rejects the request': [
    { ...listMembers, status: 403, json: { message: 'Forbidden', code: 'forbidden' } },
    502,
    'WorkOS rejected the request that this endpoint made.',
  ],
  '500 if our API key is wrong': [
    { ...listMembers, status: 401, json: { message: 'Unauthorized' } },
    500,
    'Something went wrong on our side.',
  ],
  '500 if WorkOS’s response is unreadable': [
    { ...listMembers, status: 200, json: null },
    500,
    'Something went wrong on our side.',
  ],
};

for (const [name, [fault, status, detail]] of Object.entries(failures)) {
  test(`exporting members returns ${name}, with an explanation`, async ({
    context,
    signInFast,
  }) => {
    const admin = await newAdmin();
    await signInFast(admin);
    await failNextIn(admin.organizations[0] ?? '', fault);
    await expectProblem(await context.request.get('/api/members'), status, detail);
  });
}
