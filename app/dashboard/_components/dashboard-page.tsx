import type { ReactNode } from 'react';
import { PageSession } from '@/components/document-session';
import { requirePage } from '@/lib/auth/page';
import { identify, type Session } from '@/lib/auth/session';
import type { PagePath } from '@/lib/routes';
import { ForbiddenMessage } from './forbidden-message';

/**
 * Creates a dashboard page: the only way to write one. It enforces the requirement in the table of pages
 * and keeps the page's content out of documents that belong to another session.
 */
export function dashboardPage<Path extends PagePath>(
  path: Path,
  render: (session: Session, props: PageProps<Path>) => ReactNode | Promise<ReactNode>,
) {
  return async function page(props: PageProps<Path>) {
    const { session, unmet } = await requirePage(path);
    return (
      <PageSession identity={identify(session)}>
        {unmet ? (
          <ForbiddenMessage isMember={Boolean(session.organizationId)} unmet={unmet} />
        ) : (
          await render(session, props)
        )}
      </PageSession>
    );
  };
}
