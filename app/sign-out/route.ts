import { signOut } from '@workos-inc/authkit-nextjs';
import { getHomeUrl } from '@/lib/auth/home-url';
import { problem } from '@/lib/problem';

/**
 * Ends the session here and at WorkOS, and returns to the home page. It is a form's POST, so that no
 * prefetch and no link signs anyone out. Forms of other sites are refused.
 */
export async function POST(request: Request) {
  if (request.headers.get('sec-fetch-site') === 'cross-site') {
    return problem(403, 'Forbidden', 'Sign out from the app itself.');
  }
  await signOut({ returnTo: await getHomeUrl() });
}
