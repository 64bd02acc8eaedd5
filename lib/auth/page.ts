import 'server-only';
import { forbidden } from 'next/navigation';
import { type PagePath, pages } from '../routes';
import { findUnmet } from './requirement';
import { requireUser, type Session } from './session';

/**
 * Returns the session, or shows `forbidden.tsx` if it doesn't meet the page's requirement. Redirects
 * signed-out visitors to sign in. Call it before anything streams.
 */
export async function requirePage(path: PagePath): Promise<Session> {
  const session = await requireUser();
  return findUnmet(session, pages[path]) ? forbidden() : session;
}
