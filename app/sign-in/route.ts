import { getSignInUrl } from '@workos-inc/authkit-nextjs';
import { redirectToAuthKit } from '@/lib/sign-in-route';

export const GET = redirectToAuthKit(getSignInUrl);
