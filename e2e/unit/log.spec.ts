import { expect, test } from '@playwright/test';
import { GenericServerException } from '@workos-inc/node';
import { logEvent } from '@/lib/observability/log';

const secrets = [
  'ada@mail.example.com',
  'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJl',
  'Fe26.2*1*a1b2*c3-d4*~2',
  'sk_test_abc123',
];

/** Logs an error whose message, cause, and response have secrets in them. */
function logSecrets() {
  const logged: string[] = [];
  const log = console.error;
  console.error = (text: string) => logged.push(text);
  const rawData = { pending_authentication_token: 'a secret without a known form' };
  const cause = new GenericServerException(403, `No: ${secrets.join(' ')}`, rawData, 'req_1');
  const error = new Error(`Failed for ${secrets.join(', ')}`, { cause });
  const note = secrets.join(' and ');
  logEvent('error', 'test.failed', {
    message: 'It failed.',
    note,
    size: 7,
    nothing: undefined,
    error,
  });
  console.error = log;
  return logged.join('\n');
}

test('a log line says what failed, without emails, tokens, sessions, and keys', () => {
  const text = logSecrets();
  for (const secret of [...secrets, 'a secret']) expect(text).not.toContain(secret);
  expect(JSON.parse(text)).toEqual({
    time: expect.any(String),
    level: 'error',
    event: 'test.failed',
    message: 'It failed.',
    note: '[email] and [token] and [session] and [key]',
    size: 7,
    error: {
      message: 'Failed for [email], [token], [session], [key]',
      stack: expect.stringContaining('at logSecrets'),
      cause: expect.objectContaining({ status: 403, requestId: 'req_1' }),
    },
  });
});

test('in development, it’s text with the stack below', () => {
  const before = process.env.NODE_ENV;
  Reflect.set(process.env, 'NODE_ENV', 'development');
  const [first = '', second, third] = logSecrets().split('\n');
  Reflect.set(process.env, 'NODE_ENV', before);
  expect(first).toBe(
    '[test.failed] It failed. note=[email] and [token] and [session] and [key] size=7',
  );
  expect(second).toBe('Error: Failed for [email], [token], [session], [key]');
  expect(third).toContain('at logSecrets');
});
