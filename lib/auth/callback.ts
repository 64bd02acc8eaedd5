import 'server-only';
import { unsealData } from 'iron-session';
import { type NextRequest, NextResponse } from 'next/server';
import { getEnv } from '../env';
import { type SignInFailure, toFailure } from './sign-in-failures';

/** `onError` of `handleAuth`: leads to the page that explains the failure and offers another try. */
export async function toErrorPage({ error, request }: { error?: unknown; request: NextRequest }) {
  const { searchParams } = request.nextUrl;
  const failure: SignInFailure = toFailure(searchParams.get('error'), error);
  const query = new URLSearchParams({ reason: failure });
  const returnTo = await readReturnTo(searchParams.get('state'));
  if (returnTo) query.set('returnTo', returnTo);
  return new NextResponse(null, { status: 303, headers: { location: `/auth/error?${query}` } });
}

/** The page wanted before sign-in: AuthKit keeps it in `state`, sealed with the cookie password. */
async function readReturnTo(state: string | null): Promise<string | undefined> {
  if (!state) return undefined;
  const { WORKOS_COOKIE_PASSWORD: password } = getEnv();
  const { returnPathname } = await unsealData<{ returnPathname?: string }>(state, {
    password,
  }).catch(() => ({ returnPathname: undefined }));
  return returnPathname;
}
