import 'server-only';
import { forbidden } from 'next/navigation';
import { type PagePath, pages } from '../routes';
import { findUnmet } from './requirement';
import { requireUser, type Session } from './session';

/** Shows `forbidden.tsx` if the page's requirement isn't met. Call it before anything streams. */
export async function requirePage(path: PagePath): Promise<Session> {
  const session = await requireUser();
  return findUnmet(session, pages[path]) ? forbidden() : session;
}

/** The pages that a user can open, for links. */
export function listAllowedPages(session: Session): string[] {
  return Object.entries(pages)
    .filter(([, requirement]) => !findUnmet(session, requirement))
    .map(([path]) => path);
}
