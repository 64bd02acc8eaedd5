'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect } from 'react';
import { isSameActor, type SessionIdentity } from '@/lib/auth/identity';

const DocumentSessionContext = createContext<SessionIdentity>({
  person: '',
  organization: '',
  version: '',
});

/** Tells everything in a document which session its header and navigation were rendered for. */
export function DocumentSession({
  identity,
  children,
}: {
  identity: SessionIdentity;
  children: ReactNode;
}) {
  return <DocumentSessionContext value={identity}>{children}</DocumentSessionContext>;
}

export function useDocumentSession(): SessionIdentity {
  return useContext(DocumentSessionContext);
}

/**
 * Wraps the content of a page. A click loads the page alone, in the session of that moment: another
 * user or organization may be signed in by then. In that case the document loads anew instead of
 * mixing the two; after a change of grants or profile, the rest of the document follows.
 */
export function PageSession({
  identity,
  children,
}: {
  identity: SessionIdentity;
  children: ReactNode;
}) {
  const current = useDocumentSession();
  const router = useRouter();
  const isOther = !isSameActor(current, identity);
  const isNewer = !isOther && current.version !== identity.version;

  useLayoutEffect(() => {
    if (isOther) location.reload();
  }, [isOther]);

  useEffect(() => {
    if (isNewer) router.refresh();
  }, [isNewer, router]);

  return isOther ? null : children;
}
