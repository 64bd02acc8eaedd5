import { NextResponse } from 'next/server';

/** What a middleware costs that does nothing. */
export default function middleware() {
  return NextResponse.next();
}

export const config = { runtime: 'nodejs', matcher: '/behind' };
