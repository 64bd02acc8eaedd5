import 'server-only';
import { type PagePath, pages } from '../routes';
import { findUnmet, type Unmet } from './requirement';
import { requireUser, type Session } from './session';

/**
 * Checks the page's requirement. Not with `forbidden()`: in development, Next.js renders each page a second time as a
 * prefetch, and reports what that throws as an error. In a build, the response has started by then, with status 200.
 */
export async function requirePage(path: PagePath): Promise<{ session: Session; unmet?: Unmet }> {
  const session = await requireUser();
  return { session, unmet: findUnmet(session, pages[path]) };
}

/** The pages that a user can open, for links. */
export function listAllowedPages(session: Session): string[] {
  return Object.entries(pages)
    .filter(([, requirement]) => !findUnmet(session, requirement))
    .map(([path]) => path);
}
