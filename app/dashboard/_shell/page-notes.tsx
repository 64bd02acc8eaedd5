import type { Requirement } from '@/lib/auth/requirement';
import { hasRepository, sourceUrl } from '@/lib/repository';
import { type PagePath, pages } from '@/lib/routes';
import { type Note, PageNote } from './page-note';

const tests: Partial<Record<PagePath, string>> = {
  '/dashboard': 'e2e/dashboard.spec.ts',
  '/dashboard/account': 'e2e/account/account.spec.ts',
  '/dashboard/account/session': 'e2e/account/inspector.spec.ts',
  '/dashboard/account/sessions': 'e2e/account/account.spec.ts',
  '/dashboard/agents': 'e2e/agents/agents.spec.ts',
  '/dashboard/agents/removal': 'e2e/agents/removal.spec.ts',
  '/dashboard/api-keys': 'e2e/api-keys/api-keys.spec.ts',
  '/dashboard/features': 'e2e/features/features.spec.ts',
  '/dashboard/members': 'e2e/members/members.spec.ts',
  '/dashboard/members/invitations': 'e2e/members/members.spec.ts',
  '/dashboard/members/bulk': 'e2e/members/flags-and-permissions.spec.ts',
  '/dashboard/security': 'e2e/security/security.spec.ts',
  '/dashboard/settings': 'e2e/guards.spec.ts',
  '/dashboard/[...rest]': 'e2e/pages.spec.ts',
};

const about: Partial<Record<PagePath, string>> = {
  '/dashboard/features': 'Token flags need no request but can be up to five minutes old.',
};

/** Kept short, because they're in every document. The rest follows from the path. */
const notes: Record<string, Note> = Object.fromEntries(
  Object.entries(pages).map(([path, requirement]: [string, Requirement]) => [
    path,
    {
      guard: explain(requirement) || undefined,
      test: Object.entries(tests).find(([page]) => page === path)?.[1],
      about: Object.entries(about).find(([page]) => page === path)?.[1],
    },
  ]),
);

/** For developers: where the current page comes from. Only rendered if WorkOS is a mock. */
export function PageNotes() {
  return (
    <PageNote
      labels={{ page: 'Page', guard: 'Required access', test: 'Test', about: 'Note' }}
      session="session"
      notes={notes}
      page={['app', '/page.tsx']}
      source={hasRepository ? sourceUrl('') : undefined}
    />
  );
}

function explain(requirement: Requirement) {
  const needs = Object.entries(requirement).map(([kind, slug]) => `${kind} ${slug}`);
  return needs.join(', ');
}
