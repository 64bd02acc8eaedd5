import { handleAuth } from '@workos-inc/authkit-nextjs';
import { finishSignIn, recordSignIn, toErrorPage } from '@/lib/auth/callback';
import { homePath } from '@/lib/routes';

export const GET = finishSignIn(
  handleAuth({ returnPathname: homePath, onSuccess: recordSignIn, onError: toErrorPage }),
);
