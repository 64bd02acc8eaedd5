import { NextResponse } from 'next/server';

/** Returns a non-RSC response, which makes the router do a full page load. */
export function loadDocument(status: 200 | 401 | 503 = 200): NextResponse {
  const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
  return new NextResponse('', { status, headers });
}
