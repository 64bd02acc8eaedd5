import { handleAuth } from '@workos-inc/authkit-nextjs';
import { toErrorPage } from '@/lib/auth/callback';
import { stayOnHost } from '@/lib/auth/stay-on-host';
import { homePath } from '@/lib/routes';

export const GET = stayOnHost(handleAuth({ returnPathname: homePath, onError: toErrorPage }));
