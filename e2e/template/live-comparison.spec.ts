import { expect, test } from '@playwright/test';
import type { KnownDifference } from '@/scripts/live/compare/known-differences';
import { report } from '@/scripts/live/compare/report';
import { toShape } from '@/scripts/live/compare/shape';

const id = 'user_01HZX0Q2Y8M5N6P7R8S9T0V1W2';

/** Compares a response of WorkOS with one of the mock. */
function compare(
  workos: object,
  mock: object,
  known: KnownDifference[] = [],
  statuses = [200, 200],
) {
  const [left, right] = [workos, mock].map(
    (body, index) =>
      new Map([['GET /a', toShape(statuses[index] ?? 200, 'text/json', JSON.stringify(body))]]),
  );
  const { lines, passed } = report(left ?? new Map(), right ?? new Map(), known);
  return { printed: lines.join('\n').trim(), passed };
}

const alike: Record<string, [object, object]> = {
  'values of one format': [
    { id, at: '2026-01-02T03:04:05.678Z', url: 'https://a.example', count: 1 },
    { id: id.replace('1', '2'), at: '2025-11-12T13:14:15.000Z', url: 'http://b.example', count: 2 },
  ],
  'null and anything': [
    { name: null, owner: { id } },
    { name: 'Ada', owner: null },
  ],
  'an empty list and any': [{ data: [] }, { data: [{ id, tags: ['a'] }] }],
  'lists that have one kind of item in common': [{ data: [1, 'a'] }, { data: [2] }],
  'messages that name another record': [{ message: `No ${id}.` }, { message: 'No user_….' }],
};

for (const [name, [workos, mock]] of Object.entries(alike)) {
  test(`the comparison takes ${name} as alike`, () => {
    expect(compare(workos, mock)).toMatchObject({ passed: true });
  });
}

const different: Record<string, [object, object, string]> = {
  'a key that only WorkOS has': [{ id, a: null }, { id }, 'body.a\n    WorkOS    null'],
  'a key that only the mock has': [{}, { a: [] }, 'body.a\n    WorkOS    missing'],
  'an ID with another prefix': [{ id }, { id: id.replace('user', 'org') }, 'WorkOS    user_…'],
  'a time without milliseconds': [
    { at: '2026-01-02T03:04:05.678Z' },
    { at: '2026-01-02T03:04:05Z' },
    'the mock  0000-00-00T00:00:00Z',
  ],
  'another type': [{ count: 1 }, { count: '1' }, 'WorkOS    number\n    the mock  text'],
  'another code': [{ code: 'gone' }, { code: 'missing' }, 'WorkOS    "gone"'],
  'an object instead of text': [
    { owner: { id } },
    { owner: id },
    'body.owner\n    WorkOS    object\n    the mock  user_…',
  ],
  'only the top of what’s missing': [
    { owner: { id } },
    {},
    'body.owner\n    WorkOS    object\n    the mock  missing\n\nDifferences',
  ],
};

for (const [name, [workos, mock, line]] of Object.entries(different)) {
  test(`the comparison names ${name}`, () => {
    const { printed, passed } = compare(workos, mock);
    expect(printed).toContain(`GET /a\n  `);
    expect(printed).toContain(line);
    expect(passed).toBe(false);
  });
}

test('the comparison reads tokens', () => {
  const encode = (text: string) => Buffer.from(text).toString('base64url');
  const token = (claims: object) => ['{}', JSON.stringify(claims), 's'].map(encode).join('.');
  const { printed } = compare({ jwt: token({ sub: id, aud: 'a' }) }, { jwt: token({ sub: id }) });
  expect(printed).toContain('body.jwt (token).aud\n    WorkOS    text\n    the mock  missing');
});

test('with another status, only that differs, with its reason', () => {
  const error = { code: 'forbidden', message: 'No.' };
  expect(compare(error, { id }, [], [403, 200]).printed).toBe(
    'GET /a\n  status\n    WorkOS    403 "forbidden" "No."\n    the mock  200\n\nDifferences that aren’t known: 1, in 1 responses',
  );
});

test('what the mock doesn’t have differs even from another mock', () => {
  expect(compare({}, {}, [], [501, 501]).passed).toBe(false);
});

test('a known difference is fine, as long as it’s there', () => {
  const known = [{ differences: ['GET /a: body.a'], reason: 'A reason', since: '2026-11-26' }];
  const found = compare({ a: 1 }, {}, known);
  expect(found.printed).toContain('body.a (known since 2026-11-26: A reason)');
  expect(found.passed).toBe(true);
  const gone = compare({}, {}, known);
  expect(gone.printed).toContain('No longer differs: GET /a: body.a');
  expect(gone.passed).toBe(false);
});
