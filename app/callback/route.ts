import { handleAuth } from '@workos-inc/authkit-nextjs';
import { toErrorPage } from '@/lib/callback-error';
import { homePath } from '@/lib/routes';

export const GET = handleAuth({ returnPathname: homePath, onError: toErrorPage });
