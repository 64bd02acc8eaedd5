import { getSignUpUrl } from '@workos-inc/authkit-nextjs';
import { redirectToAuthKit } from '@/lib/auth/sign-in';

export const GET = redirectToAuthKit(getSignUpUrl);
