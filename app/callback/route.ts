import { handleAuth } from '@workos-inc/authkit-nextjs';
import type { NextRequest } from 'next/server';
import { toErrorPage } from '@/lib/callback-error';
import { getAppUrl } from '@/lib/redirect-uri';
import { homePath } from '@/lib/routes';

/** The address of the app is found for each request, so that one build runs anywhere. */
export function GET(request: NextRequest) {
  const baseURL = getAppUrl(request);
  return handleAuth({ baseURL, returnPathname: homePath, onError: toErrorPage })(request);
}
