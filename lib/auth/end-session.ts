import 'server-only';
import { signOut } from '@workos-inc/authkit-nextjs';
import { cookies } from 'next/headers';
import type { Hint } from '../hints';
import { getHomeUrl } from './home-url';

const signedIn: Hint = 'signed-in';

/** Ends the session here and at WorkOS by throwing a redirect, which returns to the home page. */
export async function endSession(): Promise<void> {
  (await cookies()).delete(signedIn);
  await signOut({ returnTo: await getHomeUrl() });
}
