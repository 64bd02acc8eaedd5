import 'server-only';
import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { classifyError } from './errors';
import { reportOutage } from './report';

/** Logs outages, and sets `digest`, the only error property that Next.js passes to an error boundary in the browser. */
export async function callWorkOS<Result>(
  call: (workos: ReturnType<typeof getWorkOS>) => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  try {
    return await call(getWorkOS());
  } catch (error) {
    const kind = classifyError(error);
    if (kind === 'outage') reportOutage(error, start);
    if (error instanceof Error) {
      if (kind !== 'bug') Object.assign(error, { digest: kind });
      // Hides WorkOS's response when Next.js prints the error, because it may contain emails and tokens.
      Object.defineProperty(error, 'rawData', { enumerable: false });
    }
    throw error;
  }
}
