import { NextResponse } from 'next/server';

/** Returns a response that isn't a page's, which makes the router load the URL as a document. */
export function loadDocument(status: 200 | 401 | 503 = 200): NextResponse {
  const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
  return new NextResponse('', { status, headers });
}
