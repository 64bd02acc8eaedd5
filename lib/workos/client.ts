import 'server-only';
import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { classifyError } from './errors';

/**
 * Calls WorkOS. What fails keeps its error, marked with whose fault it is: `digest` is the one
 * property that Next.js hands to an error boundary in the browser.
 */
export async function callWorkOS<Result>(
  call: (workos: ReturnType<typeof getWorkOS>) => Promise<Result>,
): Promise<Result> {
  try {
    return await call(getWorkOS());
  } catch (error) {
    const kind = classifyError(error);
    if (error instanceof Error && kind !== 'bug') Object.assign(error, { digest: kind });
    throw error;
  }
}
