import { NextResponse } from 'next/server';

/** Measures the cost of a middleware that does nothing. */
export default function middleware() {
  return NextResponse.next();
}

export const config = { runtime: 'nodejs', matcher: '/behind' };
