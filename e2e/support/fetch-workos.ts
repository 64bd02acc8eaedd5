import { apiKey, origin } from '@/mocks/env';

/** Calls WorkOS without its client, which hides most of a response. */
export async function fetchWorkOS(method: string, path: string, body?: object, at = origin) {
  const response = await fetch(`${at}${path}`, {
    method,
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  const type = response.headers.get('content-type');
  const { status, headers } = response;
  return { status, headers, type, body: type?.includes('json') ? JSON.parse(text) : text };
}
