'use server';

import { signOut } from '@workos-inc/authkit-nextjs';
import { getHomeUrl } from './home-url';

/** Server action: ends the session here and at WorkOS, and comes back to the start page. */
export async function signOutAction() {
  await signOut({ returnTo: await getHomeUrl() });
}
