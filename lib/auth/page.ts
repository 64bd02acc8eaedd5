import 'server-only';
import { forbidden } from 'next/navigation';
import { type PagePath, pages } from '../routes';
import { findUnmet } from './requirement';
import { requireUser, type Session } from './session';

/**
 * Returns the session, or shows `forbidden.tsx` when it doesn't meet what the table of pages says.
 * Signed-out visitors are sent to sign in. Call it before anything streams.
 */
export async function requirePage(path: PagePath): Promise<Session> {
  const session = await requireUser();
  return findUnmet(session, pages[path]) ? forbidden() : session;
}
