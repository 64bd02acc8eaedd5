import { handleAuth } from '@workos-inc/authkit-nextjs';
import { toErrorPage } from '@/lib/callback-error';
import { homePath } from '@/lib/routes';
import { stayOnHost } from '@/lib/stay-on-host';

export const GET = stayOnHost(handleAuth({ returnPathname: homePath, onError: toErrorPage }));
