import { expect, test } from '@playwright/test';
import { classifyError, errorCode, type FailureKind, isNotFound } from '@/lib/workos/errors';
import { createUser, type Fault, failNext } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';

const path = '/user_management/users/:id';
const now = { 'Retry-After': '0' };
const html = '<!DOCTYPE html><title>Down</title>';

/** Responses from WorkOS or a proxy in front of it. */
const responses: Record<string, [Fault, FailureKind]> = {
  'a reset connection': [{ path, reset: true }, 'outage'],
  'a status of 408': [{ path, status: 408, json: {} }, 'outage'],
  'a status of 429': [{ path, status: 429, headers: now, json: {} }, 'outage'],
  'a status of 500': [{ path, status: 500, json: {} }, 'outage'],
  'a status of 502 with HTML': [{ path, status: 502, html }, 'outage'],
  'a status of 503': [{ path, status: 503, headers: now, json: {} }, 'outage'],
  'a status of 503 with HTML': [{ path, status: 503, headers: now, html }, 'outage'],
  'a status of 504 with HTML': [{ path, status: 504, html }, 'outage'],
  'a status of 400': [{ path, status: 400, json: { message: 'No' } }, 'refusal'],
  'a status of 403': [{ path, status: 403, json: { message: 'No', code: 'no' } }, 'refusal'],
  'a status of 404': [{ path, status: 404, json: { message: 'No' } }, 'refusal'],
  'a status of 409': [{ path, status: 409, json: { message: 'No' } }, 'refusal'],
  'a status of 422': [{ path, status: 422, json: { message: 'No', errors: [] } }, 'refusal'],
  'a status of 401': [{ path, status: 401, json: { message: 'No' } }, 'bug'],
};

for (const [name, [fault, kind]] of Object.entries(responses)) {
  test(`${name} is ${kind === 'bug' ? 'our fault' : `an ${kind}`.replace('an r', 'a r')}`, async () => {
    const user = await createUser();
    await failNext(user, { ...fault, times: 9 });
    const error: unknown = await workos.userManagement.getUser(user.id).catch((error) => error);
    expect(error).toBeInstanceOf(Error);
    expect(classifyError(error)).toBe(kind);
    // AuthKit wraps errors thrown by a refresh.
    expect(classifyError(new Error('Failed to refresh session', { cause: error }))).toBe(kind);
    expect(isNotFound(error)).toBe(fault.status === 404);
  });
}

const ownErrors: Record<string, unknown> = {
  'a bug of ours': new TypeError('Cannot read properties of undefined (reading "name")'),
  'an unreadable response': new Error('Failed to parse', { cause: new SyntaxError('<!DOCTYPE') }),
  'a string': 'fetch failed',
  nothing: undefined,
  'an error without a cause': new Error('fetch failed'),
};

for (const [name, error] of Object.entries(ownErrors)) {
  test(`${name} is our fault`, () => expect(classifyError(error)).toBe('bug'));
}

test('WorkOS’s error code is found in every place it can be', () => {
  const coded = Object.assign(new Error(), { code: 'sso_required' });
  const named = Object.assign(new Error(), { error: 'invalid_grant' });
  expect(errorCode(coded)).toBe('sso_required');
  expect(errorCode(new Error('wrapped', { cause: named }))).toBe('invalid_grant');
  expect(errorCode(new Error('plain'))).toBeUndefined();
  expect(errorCode({ code: 'not an error' })).toBeUndefined();
});
