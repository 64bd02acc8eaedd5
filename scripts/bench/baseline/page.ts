import 'server-only';
import { requireUser } from './session';

export { listAllowedPages } from '../../../lib/auth/page';

/** Replaces `lib/auth/page`: everyone can open every page. */
export async function requirePage() {
  return { session: await requireUser(), unmet: undefined };
}
